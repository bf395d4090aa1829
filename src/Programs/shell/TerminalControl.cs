using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Terminals;

namespace ViperOS.Programs.Shell;

/// <summary>
/// The shell's terminal: for the first shell as consoled manages it, else as a file. A session with consoled ends when consoled is started anew: then the next call opens another
/// one. Used by one thread.
/// </summary>
internal sealed class TerminalControl
{
    private const uint DefaultColumns = 80;

    /// <summary>consoled may die in the middle of a call, also of the one that asks the next consoled the same.</summary>
    private const int MaximumAttempts = 32;

    // TIOCSCTTY, TIOCGPGRP, TIOCSPGRP.
    private const long SetControllingTerminal = 0x540E;
    private const long GetForegroundGroup = 0x540F;
    private const long SetForegroundGroup = 0x5410;

    private readonly Connection _console;
    private TerminalClient _terminal;

    /// <summary>How the shell found a terminal that it shares with the program that has started it.</summary>
    private readonly TerminalAttributes? _found;
    private bool _isOpen;

    public TerminalControl(Connection console)
    {
        _console = console;
        _found = console.Handle.IsSome ? null : GetAttributes();
    }

    /// <summary>The shell edits lines itself while it waits for one; programs find a cooked terminal.</summary>
    public void SetMode(TerminalMode mode)
    {
        if (_found is { } found)
        {
            SetAttributes(mode == TerminalMode.Raw ? RawFrom(found) : found);
            return;
        }

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

    public unsafe int GetColumns()
    {
        if (_found is not null)
        {
            WindowSize window;
            return SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, (long)TerminalRequest.GetWindowSize, (long)&window) < 0 || window.Columns == 0
                ? (int)DefaultColumns : Math.Min((int)window.Columns, 1000);
        }

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

    /// <summary>
    /// The shell leads a session whose terminal this is, or at least a process group in its foreground, and its programs can form groups that get the
    /// terminal in turn. False if the terminal is another session's.
    /// </summary>
    public static unsafe bool TryClaim()
    {
        SystemCall.Invoke(SystemCallNumber.SetSession);
        SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, SetControllingTerminal, 0);
        SystemCall.Invoke(SystemCallNumber.SetProcessGroup, 0, 0);
        int group;
        if (SystemCall.Invoke(SystemCallNumber.Ioctl, File.Value, GetForegroundGroup, (long)&group) < 0)
        {
            return false;
        }

        SetForeground(Process.CurrentId);
        return true;
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

    /// <summary>Bytes as they are typed; what is written is processed as before.</summary>
    private static TerminalAttributes RawFrom(TerminalAttributes attributes)
    {
        TerminalAttributes raw = TerminalAttributes.Raw;
        raw.Output = attributes.Output;
        raw.Control = attributes.Control;
        return raw;
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
