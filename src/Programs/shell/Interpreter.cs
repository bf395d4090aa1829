using System.Text;
using ViperOS.Contracts;
using ViperOS.LineEditing;
using ViperOS.Shell;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Runs command lines: takes them apart, opens redirections, and gives each statement to a resident command or a program. Holds
/// what lasts between commands. Used by the shell's only thread.
/// </summary>
internal sealed class Interpreter
{
    private const int MaximumDepth = 16;

    private readonly List<StatementParser> _parsers = [];
    private readonly Event _break;
    private int _depth;
    private bool _wasInterrupted;

    public Interpreter(ShellCapabilities capabilities, ProgramRunner programs)
    {
        _break = capabilities.Break;
        Capabilities = capabilities;
        Programs = programs;
    }

    public ShellCapabilities Capabilities { get; }

    public bool IsOnTerminal { get; init; }

    public CommandTable Commands { get; } = new();

    public Variables Variables { get; } = new();

    public History History { get; } = new(200);

    /// <summary>Where programs are looked for, after the current directory.</summary>
    public List<string> SearchPath { get; } = ["C:"];

    public AssignTargets Assigns { get; } = new();

    public ProgramRunner Programs { get; }

    public FileHandle Input { get; private set; } = FileHandle.StandardInput;

    public TextOutput Out { get; } = new(FileHandle.StandardOutput);

    public TextOutput Error { get; } = new(FileHandle.StandardError);

    public LastFailure LastFailure { get; } = new();

    /// <summary>EndShell was called.</summary>
    public bool IsEnding { get; set; }

    public int LastCode { get; private set; }

    /// <summary>Scripts stop at a return code from here on.</summary>
    public int FailAt { get; set; } = ReturnCode.Error;

    /// <summary>Ctrl-C was typed since the line was begun.</summary>
    public bool IsInterrupted
    {
        get
        {
            if (!_wasInterrupted && _break.Handle.IsSome && _break.Wait(Deadline.Now) == ErrorNumber.None)
            {
                _wasInterrupted = true;
                if (IsOnTerminal)
                {
                    // Behind the ^C that the terminal has echoed.
                    FileHandle.StandardError.WriteAll("\n"u8);
                }
            }

            return _wasInterrupted;
        }
    }

    /// <summary>Forgets a Ctrl-C that belongs to what was before.</summary>
    public void ClearInterrupt()
    {
        _wasInterrupted = false;
        if (_break.Handle.IsSome)
        {
            _break.Clear();
        }
    }

    /// <summary>Runs the statements of a line one after another and gives the last one's return code.</summary>
    public int RunLine(string line)
    {
        if (_depth == MaximumDepth)
        {
            Report("Shell", line, "commands call each other too deeply; a script may be calling itself");
            return ReturnCode.Fail;
        }

        if (_parsers.Count == _depth)
        {
            _parsers.Add(new StatementParser());
        }

        StatementParser parser = _parsers[_depth++];
        Statement statement = new();
        int code = ReturnCode.Ok;
        int end;
        for (int start = 0; start < line.Length && !IsEnding && !StatementParser.IsComment(line); start = end + 1)
        {
            // A statement's variables are expanded when those before it have run.
            end = StatementParser.FindEnd(line, start);
            parser.Begin(Variables.Expand(line[start..end]));
            while (!IsEnding && parser.TryNext(statement))
            {
                code = RunStatement(statement);
                SetLastCode(code);
            }

            if (parser.Error.Length != 0)
            {
                Report("Shell", parser.Error, "");
                code = ReturnCode.Fail;
                SetLastCode(code);
                LastFailure.Set("Shell", code);
                break;
            }

            if (code >= ReturnCode.Break && IsInterrupted)
            {
                break;
            }
        }

        _depth--;
        Flush();
        return code;
    }

    /// <summary>Runs a file of command lines until one of them fails.</summary>
    public int RunScript(string path)
    {
        ErrorNumber error = Files.Open(path, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            Report("Execute", path, Utf8Text.ToString(ErrorText.For(error)));
            return ReturnCode.Fail;
        }

        LineReader reader = new(file);
        int code = ReturnCode.Ok;
        while (!IsEnding && reader.TryRead(out string line))
        {
            code = RunLine(line);
            if (IsInterrupted || code >= FailAt)
            {
                Report("Execute", path, IsInterrupted ? "stopped by Ctrl-C" : string.Concat("stopped at: ", line));
                break;
            }
        }

        file.Close();
        return code;
    }

    /// <summary>Runs one statement with the streams as they are, for commands that run others.</summary>
    public int RunWords(Statement statement)
    {
        Word name = statement.Words[0];
        Command? command = Commands.Find(name.Text);
        if (command is not null)
        {
            return RunCommand(command, statement);
        }

        return RunProgram(statement);
    }

    /// <summary>Says what went wrong, and remembers it for Why.</summary>
    public void Report(string who, string subject, string reason)
    {
        Out.Flush();
        string message = string.Concat(who, ": ", subject);
        LastFailure.Message = reason.Length == 0 ? message : string.Concat(message, ": ", reason);
        Error.Line(LastFailure.Message);
        Error.Flush();
    }

    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    private int RunStatement(Statement statement)
    {
        FileHandle oldInput = Input;
        FileHandle oldOutput = Out.File;
        FileHandle newInput = FileHandle.None;
        FileHandle newOutput = FileHandle.None;
        LastFailure.Message = "";
        int code = ReturnCode.Ok;
        if (statement.Input is { } inputName)
        {
            code = TryOpen(Files.Actual(inputName), OpenFlags.ReadOnly, out newInput);
        }

        if (code == ReturnCode.Ok && statement.Output is { } outputName)
        {
            OpenFlags mode = statement.Appends ? OpenFlags.Append : OpenFlags.Truncate;
            code = TryOpen(outputName, OpenFlags.WriteOnly | OpenFlags.Create | mode, out newOutput);
        }

        if (code == ReturnCode.Ok)
        {
            Input = newInput.Handle.IsSome ? newInput : oldInput;
            Out.Flush();
            Out.File = newOutput.Handle.IsSome ? newOutput : oldOutput;
            code = RunWords(statement);
            Out.Flush();
            code = CheckOutput(statement, code);
        }

        Input = oldInput;
        Out.File = oldOutput;
        newInput.Handle.Close();
        newOutput.Handle.Close();
        if (code != ReturnCode.Ok)
        {
            LastFailure.Set(statement.Words[0].Text, code);
        }

        return code;
    }

    private int CheckOutput(Statement statement, int code)
    {
        ErrorNumber failure = Out.Failure;
        Out.Failure = ErrorNumber.None;
        if (failure is ErrorNumber.None or ErrorNumber.EPIPE || code != ReturnCode.Ok)
        {
            return code;
        }

        Report(statement.Words[0].Text, statement.Output ?? "output", Utf8Text.ToString(ErrorText.For(failure)));
        return ReturnCode.Error;
    }

    private int TryOpen(string path, OpenFlags flags, out FileHandle file)
    {
        ErrorNumber error = Files.Open(path, flags, out file);
        if (error == ErrorNumber.None)
        {
            return ReturnCode.Ok;
        }

        Report("Shell", path, Utf8Text.ToString(ErrorText.For(error)));
        return ReturnCode.Error;
    }

    private int RunCommand(Command command, Statement statement)
    {
        string usedName = statement.Words[0].Text;
        usedName = usedName.Equals(command.Name, StringComparison.OrdinalIgnoreCase) ? command.Name : usedName;
        List<Word> words = statement.Words;
        words.RemoveAt(0);
        string line = statement.Line;
        Template template = Commands.TemplateOf(command);
        if (words.Count == 1 && !words[0].IsQuoted && words[0].Text == "?")
        {
            if (!TryAsk(template, out line, words))
            {
                return ReturnCode.Error;
            }
        }

        if (!OptionExpander.TryExpand(command, usedName, words, out string error)
            || !Arguments.TryBind(template, words, line, out Arguments arguments, out error))
        {
            words.Insert(0, new Word(usedName, false, 0, 0));
            Report(usedName, error, "");
            return ReturnCode.Fail;
        }

        words.Insert(0, new Word(usedName, false, 0, 0));
        return command.Run(new CommandContext(this, command, usedName, arguments));
    }

    /// <summary>The Amiga's way to help: show the template, take the arguments from the next line.</summary>
    private bool TryAsk(Template template, out string line, List<Word> words)
    {
        Out.Add(template.Text).Add(": ");
        Out.Flush();
        words.Clear();
        if (!new LineReader(Input).TryRead(out line))
        {
            return false;
        }

        StatementParser parser = new();
        Statement statement = new();

        // A name in front makes the answer a whole statement.
        parser.Begin(string.Concat("? ", Variables.Expand(line)));
        if (!parser.TryNext(statement))
        {
            Report("Shell", parser.Error, "");
            return false;
        }

        line = statement.Line;
        for (int i = 1; i < statement.Words.Count; i++)
        {
            words.Add(statement.Words[i]);
        }

        return true;
    }

    private int RunProgram(Statement statement)
    {
        string name = statement.Words[0].Text;
        ErrorNumber error = Programs.Find(this, name, out FileHandle file, out string path);
        if (error == ErrorNumber.None)
        {
            int code = Programs.Run(this, file, path, statement.Words);
            file.Close();
            return code;
        }

        // A directory's name alone goes there, as on the Amiga.
        if (statement.Words.Count == 1 && Files.IsDirectory(Files.Actual(name)))
        {
            error = DirectoryHandle.SetCurrent(Utf8Text.Of(Files.Actual(name)));
            return error == ErrorNumber.None ? ReturnCode.Ok : ReturnCode.Error;
        }

        if (error == ErrorNumber.ENOENT)
        {
            Report(name, "there is no such command; Help lists the commands, Path says where programs are looked for", "");
        }
        else
        {
            Report(name, Utf8Text.ToString(ErrorText.For(error)), "");
        }

        return ReturnCode.Fail;
    }

    private void SetLastCode(int code)
    {
        if (code != LastCode || Variables.Get("RC") is null)
        {
            LastCode = code;
            Variables.Set("RC", code.ToString());
        }
    }
}
