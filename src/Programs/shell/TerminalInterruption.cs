using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>Ctrl-C, as the terminal's server tells it by an event.</summary>
internal sealed class TerminalInterruption(Event breakEvent, bool isOnTerminal) : Interruption
{
    private int _isShown;

    public Event Event { get; } = breakEvent;

    public override bool IsSet
    {
        get
        {
            bool isSet = Event.Handle.IsSome && Event.Wait(Deadline.Now) == ErrorNumber.None;
            if (isSet && isOnTerminal && Interlocked.Exchange(ref _isShown, 1) == 0)
            {
                // Behind the ^C that the terminal has echoed.
                FileHandle.StandardError.WriteAll("\n"u8);
            }

            return isSet;
        }
    }

    public override void Set()
    {
        if (Event.Handle.IsSome)
        {
            Event.Set();
        }
    }

    public override void Clear()
    {
        _isShown = 0;
        if (Event.Handle.IsSome)
        {
            Event.Clear();
        }
    }
}
