using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.LineEditing;
using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Programs.Shell;

/// <summary>Prompt, line, command, again: the shell on a terminal. Used by the shell's thread.</summary>
internal sealed class InteractiveLoop
{
    private const string StartupScript = "S:Startup-Sequence";

    private readonly Interpreter _shell;
    private readonly ShellSession _session;
    private readonly TerminalControl _terminal;
    private readonly LineEditor _editor;
    private readonly byte[] _typed = new byte[1];
    private Parser _parser;

    /// <summary>The terminal is raw: the line editor has it.</summary>
    private bool _isEditing;

    /// <summary>Ctrl-D was typed in front of a command, or the terminal is gone.</summary>
    private bool _isOver;
    private bool _isGone;

    public InteractiveLoop(Interpreter shell, TerminalControl terminal)
    {
        _shell = shell;
        _session = ShellSession.Of(shell);
        _terminal = terminal;
        _editor = new LineEditor(_session.History, new ShellCompleter(shell));
        _parser = NewParser();
    }

    /// <param name="isFirst">It is the first shell on its terminal.</param>
    /// <param name="notice">What the user is to know before he does anything; null for nothing.</param>
    public int Run(bool isFirst, string? notice)
    {
        if (isFirst && new Files(_shell).Exists(StartupScript))
        {
            RunSafely(() => ScriptRunner.Execute(_shell, StartupScript));
        }

        if (notice is not null)
        {
            _shell.Out.Line(notice);
            _shell.Flush();
        }

        while (!_shell.IsEnding && !_isOver && !_shell.IsJob)
        {
            _shell.BeginLine();
            RunSafely(RunLine);
        }

        EndStoppedJobs();
        return _shell.LastCode;
    }

    private Parser NewParser()
    {
        return new Parser(new SourceText("", ReadLine), _shell.Aliases);
    }

    private int RunLine()
    {
        ListNode? list;
        try
        {
            list = _parser.ParseLine();
        }
        finally
        {
            LeaveEditor();
        }

        if (list is null)
        {
            _isOver = _isGone || !_shell.WarnsOfStoppedJobs();
            _parser = NewParser();
            return _shell.LastCode;
        }

        _shell.LineText = string.Join("; ", list.Items.ConvertAll(i => i.Source));
        return _shell.RunList(list);
    }

    /// <summary>Nothing that a command does ends the shell on the terminal, but exit.</summary>
    private void RunSafely(Func<int> run)
    {
        try
        {
            run();
        }
        catch (ShellSyntaxException e)
        {
            Fail(e.Message, 2);
            _parser = NewParser();
        }
        catch (ShellException e)
        {
            Fail(e.Message, e.Code);
        }
        catch (InterruptedException)
        {
            int code = _shell.Interruption.HasStopped ? ReturnCode.Stopped : ReturnCode.Break;
            _shell.Interruption.Clear();
            _shell.LastCode = code;
            _session.LastFailure.Set("The line", code);
            _parser = NewParser();
        }

        if (!_shell.IsEnding)
        {
            _shell.ForgetFlow();
        }

        _shell.Flush();
    }

    private void Fail(string message, int code)
    {
        if (message.Length != 0)
        {
            _shell.Report("shell", message);
        }

        _shell.LastCode = code;
        _session.LastFailure.Set("shell", code);
    }

    /// <summary>The next line for the parser, or null when the user or the terminal has had enough.</summary>
    private string? ReadLine()
    {
        if (!_parser.IsInCommand)
        {
            ReportJobs();
        }

        _terminal.SetMode(TerminalMode.Raw);
        _isEditing = true;
        (string prompt, int columns) = Prompt();
        _editor.Begin(prompt, columns, _terminal.GetColumns());
        Show();
        return Edit();
    }

    /// <summary>
    /// The terminal is as programs expect it before the user sees that the line was taken: what is typed from then on is for the command. A
    /// Ctrl-C before that was a key and nothing else.
    /// </summary>
    private void LeaveEditor()
    {
        if (_isEditing)
        {
            _isEditing = false;
            _shell.Interruption.Clear();
            _terminal.SetMode(TerminalMode.Cooked);
        }
    }

    private string? Edit()
    {
        while (true)
        {
            // Byte by byte: what is typed behind the line is for who reads next.
            ErrorNumber error = FileHandle.StandardInput.Read(_typed, out int count);
            if ((error != ErrorNumber.None && error != ErrorNumber.EINTR) || (error == ErrorNumber.None && count == 0))
            {
                _isGone = true;
                return null;
            }

            EditorResult result = count == 0 ? EditorResult.Editing : _editor.Take(_typed[0]);
            if (result != EditorResult.Editing)
            {
                LeaveEditor();
            }

            Show();
            switch (result)
            {
                case EditorResult.Accepted:
                    string line = new(_editor.Text);
                    _session.History.Add(line);
                    return line;
                case EditorResult.Cancelled:
                    throw new InterruptedException();
                case EditorResult.EndOfInput when (_shell.Options & ShellOptions.IgnoreEof) != 0:
                    return "";
                case EditorResult.EndOfInput:
                    return null;
                default:
                    break;
            }
        }
    }

    private (string Prompt, int Columns) Prompt()
    {
        if (_parser.IsInCommand)
        {
            string more = _shell.ExpandPrompt("PS2", "> ");
            return (more, more.Length);
        }

        if (_shell.Variables.Get("PS1") is not null)
        {
            string own = _shell.ExpandPrompt("PS1", "");
            return (own, own.Length);
        }

        return ($"\e[1;36m1.{_shell.Directory}\e[0m> ", _shell.Directory.Length + 4);
    }

    /// <summary>Says which jobs have ended or stopped.</summary>
    private void ReportJobs()
    {
        foreach (ShellJob job in (List<ShellJob>)[.. _shell.Jobs.All])
        {
            ProgramState state = job.Look();
            if (state == ProgramState.Ended)
            {
                _shell.Out.Line($"[{job.Number}] {job.Text} has ended{(job.Code == 0 ? "" : $" with {job.Code}")}");
                _shell.Jobs.Remove(job);
            }
            else if (state == ProgramState.Stopped && job.ShownState != state)
            {
                _shell.Out.Line($"[{job.Number}] stopped: {job.Text}");
            }

            job.ShownState = state;
        }

        _shell.Out.Flush();
    }

    /// <summary>Nobody could continue them: they are told that the terminal is gone (XCU set, -m; POSIX _exit).</summary>
    private void EndStoppedJobs()
    {
        const int HangUp = 1;
        foreach (ShellJob job in _shell.Jobs.All)
        {
            if (job.Look() == ProgramState.Stopped)
            {
                job.Group.TrySignal(HangUp);
                job.Group.TrySignal(SignalNames.Continue);
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
