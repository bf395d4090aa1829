namespace System;

/// <summary>Base of what comes with an event.</summary>
public class EventArgs
{
    public static readonly EventArgs Empty = new();
}
