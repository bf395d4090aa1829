using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Terminals;

namespace ViperOS.Programs.Shell;

/// <summary>
/// The shell's terminal as consoled manages it. A session ends when consoled is started anew: then the next call opens another
/// one. Used by one thread.
/// </summary>
internal sealed class TerminalControl
{
    private const uint DefaultColumns = 80;

    /// <summary>consoled may die in the middle of a call, also of the one that asks the next consoled the same.</summary>
    private const int MaximumAttempts = 32;

    // TIOCSCTTY, TIOCSPGRP.
    private const long SetControllingTerminal = 0x540E;
    private const long SetForegroundGroup = 0x5410;

    private readonly Connection _console;
    private TerminalClient _terminal;
    private bool _isOpen;

    public TerminalControl(Connection console)
    {
        _console = console;
    }

    /// <summary>The shell edits lines itself while it waits for one; programs find a cooked terminal.</summary>
    public void SetMode(TerminalMode mode)
    {
        for (int attempt = 0; attempt < MaximumAttempts; attempt++)
        {
            if (!TryOpen())
            {
                continue;
            }

            if (_terminal.SetMode(mode) == ErrorNumber.None)
            {
                return;
            }

            Close();
        }
    }

    public int GetColumns()
    {
        for (int attempt = 0; attempt < MaximumAttempts; attempt++)
        {
            if (!TryOpen())
            {
                continue;
            }

            if (_terminal.GetSize(out TerminalSize size) == ErrorNumber.None)
            {
                return (int)(size.Columns == 0 ? DefaultColumns : Math.Min(size.Columns, 1000));
            }

            Close();
        }

        return (int)DefaultColumns;
    }

    /// <summary>The shell's terminal as a file.</summary>
    public static Handle File => FileHandle.StandardInput.Handle;

    /// <summary>The shell leads a session whose terminal this is, and its programs can form groups that get the terminal in turn.</summary>
    public static void Claim()
    {
        SystemCall.Invoke(SystemCallNumber.SetSession);
        SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, SetControllingTerminal, 0);
    }

    /// <summary>tcsetpgrp(3).</summary>
    public static unsafe void SetForeground(int group)
    {
        SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, SetForegroundGroup, (long)&group);
    }

    /// <summary>tcgetattr(3); null if the terminal's server is away.</summary>
    public static unsafe TerminalAttributes? GetAttributes()
    {
        TerminalAttributes attributes;
        return SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, (long)TerminalRequest.GetAttributes, (long)&attributes) >= 0
            ? attributes : null;
    }

    /// <summary>tcsetattr(3), after what was written is out.</summary>
    public static unsafe void SetAttributes(TerminalAttributes attributes)
    {
        SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, (long)TerminalRequest.SetAttributesAfterOutput, (long)&attributes);
    }

    private bool TryOpen()
    {
        if (!_isOpen && _console.Handle.IsSome
            && new ConsoleClient(_console).OpenTerminal(0, out Connection terminal) == ErrorNumber.None)
        {
            _terminal = new TerminalClient(terminal);
            _isOpen = true;
        }

        return _isOpen;
    }

    private void Close()
    {
        _terminal.Connection.Close();
        _isOpen = false;
    }
}
