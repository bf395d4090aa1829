using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.LineEditing;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell;

/// <summary>Prompt, line, command, again: the shell on a terminal. Used by the shell's thread.</summary>
internal sealed class InteractiveLoop
{
    private const string StartupScript = "S:Startup-Sequence";

    private readonly Interpreter _shell;
    private readonly TerminalControl _terminal;
    private readonly LineEditor _editor;
    private readonly byte[] _typed = new byte[256];
    private int _typedStart;
    private int _typedEnd;

    public InteractiveLoop(Interpreter shell, TerminalControl terminal)
    {
        _shell = shell;
        _terminal = terminal;
        _editor = new LineEditor(shell.History, new ShellCompleter(shell));
    }

    public int Run()
    {
        if (Files.Exists(StartupScript))
        {
            _shell.RunScript(StartupScript);
        }

        while (!_shell.IsEnding && TryReadLine(out string line))
        {
            _shell.ClearInterrupt();
            _shell.History.Add(line);
            _terminal.SetMode(TerminalMode.Cooked);
            _shell.RunLine(line);
            _shell.Programs.ReportEnded(_shell);
        }

        return _shell.LastCode;
    }

    /// <summary>False when the user or the terminal has had enough.</summary>
    private bool TryReadLine(out string line)
    {
        _terminal.SetMode(TerminalMode.Raw);
        string directory = Files.CurrentDirectory();
        string plain = string.Concat("1.", directory, "> ");
        string prompt = string.Concat("\e[1;36m1.", directory, "\e[0m> ");
        _editor.Begin(prompt, plain.Length, _terminal.GetColumns());
        while (true)
        {
            EditorResult result = EditorResult.Editing;
            while (_typedStart != _typedEnd && result == EditorResult.Editing)
            {
                result = _editor.Take(_typed[_typedStart++]);
            }

            Show();
            switch (result)
            {
                case EditorResult.Accepted:
                    line = new string(_editor.Text);
                    return true;
                case EditorResult.Cancelled:
                    line = "";
                    return true;
                case EditorResult.EndOfInput:
                    line = "";
                    return false;
                default:
                    break;
            }

            _typedStart = 0;
            ErrorNumber error = FileHandle.StandardInput.Read(_typed, out _typedEnd);
            if ((error != ErrorNumber.None && error != ErrorNumber.EINTR) || (error == ErrorNumber.None && _typedEnd == 0))
            {
                line = "";
                return false;
            }
        }
    }

    private void Show()
    {
        if (!_editor.Screen.Bytes.IsEmpty)
        {
            FileHandle.StandardOutput.WriteAll(_editor.Screen.Bytes);
            _editor.Screen.Clear();
        }
    }
}
