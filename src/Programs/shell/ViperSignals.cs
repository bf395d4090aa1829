using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>
/// The process's signals. Those that the shell takes itself are blocked, so that they come between two commands and nowhere else, and a
/// signalfd(2) is readable when one waits. Used by the shell's thread.
/// </summary>
internal sealed unsafe class ViperSignals : Interruption
{
    private const int SetMask = 2;
    private const int NonBlocking = 0x800;
    private const ulong IgnoreHandler = 1;

    /// <summary>SA_NOCLDWAIT: copies of the shell are waited for by their handles.</summary>
    private const ulong NoChildWait = 2;
    private const int ChildSignal = 17;
    private const int BrokenPipe = 13;
    private const int LastStandard = 31;

    /// <summary>Signals that are taken although no trap is set on them.</summary>
    private ulong _own = 1ul << SignalNames.Interrupt;
    private ulong _trapped;
    private ulong _ignored;
    private bool _isInteractive;
    private bool _isShown;

    public ViperSignals()
    {
        // What was ignored from the start stays so, but for what the runtime ignores for its own sake.
        for (int signal = 1; signal <= LastStandard; signal++)
        {
            Action action;
            SystemCall.Invoke(SystemCallNumber.SignalAction, signal, 0, (long)&action, sizeof(ulong));
            _ignored |= signal != BrokenPipe && action.Handler == IgnoreHandler ? 1ul << signal : 0;
        }

        SetReaction(ChildSignal, SignalReaction.Default);
    }

    /// <summary>Readable when a signal waits; none if no signal is taken.</summary>
    public Handle File { get; private set; } = Handle.None;

    /// <summary>What programs are to ignore, as the kernel has it: signal n is bit n - 1.</summary>
    public ulong Ignored => _ignored >> 1;

    private ulong Taken => _own | _trapped;

    /// <summary>What the keys send does not end or stop the shell itself.</summary>
    public void BeginJobControl()
    {
        _isInteractive = true;
        foreach (int signal in (ReadOnlySpan<int>)
            [SignalNames.Quit, SignalNames.Terminate, SignalNames.TerminalStop, SignalNames.TerminalInput, SignalNames.TerminalOutput])
        {
            _own |= 1ul << signal;
        }

        Apply();
    }

    public override void SetReaction(int signal, SignalReaction reaction)
    {
        ulong bit = 1ul << signal;
        _trapped = reaction == SignalReaction.Trap ? _trapped | bit : _trapped & ~bit;
        _ignored = reaction == SignalReaction.Ignore ? _ignored | bit : _ignored & ~bit;
        Action action = new()
        {
            Handler = reaction == SignalReaction.Ignore ? IgnoreHandler : 0,
            Flags = signal == ChildSignal ? NoChildWait : 0,
        };
        SystemCall.Invoke(SystemCallNumber.SignalAction, signal, (long)&action, 0, sizeof(ulong));
        Apply();
    }

    public override void EnterCopy(bool keepsTraps)
    {
        base.EnterCopy(keepsTraps);
        _own = 0;
        _isInteractive = false;
        _trapped = keepsTraps ? _trapped : 0;

        // Only who has made the file is woken by it.
        if (File.IsSome)
        {
            File.Close();
            File = Handle.None;
        }

        Apply();
    }

    public override void Set()
    {
        base.Set();
        if (_isInteractive && !_isShown)
        {
            // Behind the ^C that the terminal has echoed.
            _isShown = true;
            FileHandle.StandardError.WriteAll("\n"u8);
        }
    }

    public override void Clear()
    {
        _isShown = true;
        base.Clear();
        _isShown = false;
    }

    /// <summary>Waits until a time has come, or a signal.</summary>
    public void WaitUntil(ulong deadline)
    {
        if (File.IsSome)
        {
            Span<PollEntry> entries = [new PollEntry(File, Signals.Readable)];
            Poll.Wait(entries, deadline, out _);
        }
        else
        {
            Clock.SleepUntil(deadline);
        }
    }

    protected override void Collect()
    {
        if (Taken == 0)
        {
            return;
        }

        ulong set = Taken >> 1;
        TimeSpecification none = default;
        long signal;
        while ((signal = SystemCall.Invoke(SystemCallNumber.SignalTimedWait, (long)&set, 0, (long)&none, sizeof(ulong))) > 0)
        {
            ulong bit = 1ul << (int)signal;
            bool isKey = signal is SignalNames.Interrupt || (signal is SignalNames.TerminalStop && StopRequested is not null);
            if ((_ignored & bit) == 0 && (isKey || (_trapped & bit) != 0))
            {
                Raise((int)signal);
            }
        }
    }

    private void Apply()
    {
        ulong set = Taken >> 1;
        SystemCall.Invoke(SystemCallNumber.SignalMask, SetMask, (long)&set, 0, sizeof(ulong));
        if (set != 0)
        {
            long file = SystemCall.Invoke(
                SystemCallNumber.SignalFd, File.IsSome ? File.Value : -1, (long)&set, sizeof(ulong), NonBlocking | (int)OpenFlags.CloseOnExec);
            File = file >= 0 ? new Handle((int)file) : File;
        }
    }

    /// <summary>struct sigaction of the kernel.</summary>
    private struct Action
    {
        public ulong Handler;
        public ulong Flags;
        public ulong Restorer;
        public ulong Mask;
    }
}
