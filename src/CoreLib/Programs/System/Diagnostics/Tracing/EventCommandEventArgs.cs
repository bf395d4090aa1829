using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>A command to an event source.</summary>
public class EventCommandEventArgs : EventArgs
{
    internal EventCommandEventArgs()
    {
    }

    public EventCommand Command => EventCommand.Update;

    public IDictionary<string, string?>? Arguments => null;

    public bool EnableEvent(int eventId) => false;

    public bool DisableEvent(int eventId) => false;
}
