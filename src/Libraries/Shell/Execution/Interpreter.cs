using System.Globalization;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>
/// One execution environment of the shell (XCU 2.12) with all that belongs to it, and what runs commands in it. A subshell is a copy, which
/// this one waits for, or which runs in a copy of the process. Used by one thread.
/// </summary>
public sealed partial class Interpreter
{
    private readonly Expander _expander;

    /// <summary>The environment in the same process that waits until this one has ended.</summary>
    private Interpreter? _parent;
    private ProgramGroup? _group;

    public Interpreter(ShellSystem system, ResidentCommands residents, Interruption interruption)
    {
        System = system;
        Residents = residents;
        Interruption = interruption;
        Files = new Descriptors();
        Variables = new Variables();
        Functions = [];
        Aliases = [];
        Traps = [];
        Parameters = [];
        _expander = new Expander(this);
        Out = new TextOutput(Files, 1);
        Error = new TextOutput(Files, 2);
        Variables.Computed = Compute;
    }

    private Interpreter(Interpreter parent, ProgramGroup? group)
    {
        _parent = parent;
        System = parent.System;
        Residents = parent.Residents;
        Interruption = parent.Interruption;
        Files = parent.Files.Copy();
        Variables = parent.Variables.Copy();
        Functions = new Dictionary<string, FunctionNode>(parent.Functions);
        Aliases = new Dictionary<string, string>(parent.Aliases);
        Parameters = [.. parent.Parameters];
        SearchPath = [.. parent.SearchPath];
        Name = parent.Name;
        Directory = parent.Directory;
        Mask = parent.Mask;
        Options = parent.Options & ~(ShellOptions.Monitor | ShellOptions.Interactive);
        FailAt = parent.FailAt;
        LastCode = parent.LastCode;
        LastBackgroundId = parent.LastBackgroundId;
        Session = parent.Session;
        IsSubshell = true;
        Jobs.Remember(parent.Jobs);
        _functionDepth = parent._functionDepth;
        _sourceDepth = parent._sourceDepth;
        _ignoredFailures = parent._ignoredFailures;
        _group = group;

        // Ignored signals stay ignored; actions are the parent's (XCU 2.12).
        Traps = [];
        foreach ((string signal, string action) in parent.Traps)
        {
            if (action.Length == 0)
            {
                Traps.Add(signal, action);
            }
        }

        _expander = new Expander(this);
        Out = new TextOutput(Files, 1);
        Error = new TextOutput(Files, 2);
        Variables.Computed = Compute;
    }

    public ShellSystem System { get; }

    public ResidentCommands Residents { get; }

    /// <summary>What belongs to the whole shell, for the resident commands. Shared with subshells.</summary>
    public object? Session { get; init; }

    public Interruption Interruption { get; }

    public bool IsSubshell { get; }

    public Descriptors Files { get; }

    public TextOutput Out { get; }

    public TextOutput Error { get; }

    public Variables Variables { get; }

    public Dictionary<string, FunctionNode> Functions { get; }

    public Dictionary<string, string> Aliases { get; }

    /// <summary>What <c>trap</c> has set, by the signal's name without SIG; an empty action ignores the signal.</summary>
    public Dictionary<string, string> Traps { get; }

    public JobTable Jobs { get; } = new();

    public ShellOptions Options { get; set; }

    /// <summary><c>$0</c>.</summary>
    public string Name { get; set; } = "shell";

    /// <summary><c>$1</c> and so on.</summary>
    public List<string> Parameters { get; set; }

    /// <summary>Where programs are looked for before the directories of PATH.</summary>
    public List<string> SearchPath { get; } = [];

    /// <summary>The current directory, absolute. The process has another one.</summary>
    public string Directory { get; set; } = "/";

    /// <summary>Permission bits that new files do not get.</summary>
    public uint Mask { get; set; } = 0x12;

    /// <summary><c>$?</c>.</summary>
    public int LastCode { get; set; }

    /// <summary><c>$!</c>; 0 as long as there was nothing in the background.</summary>
    public int LastBackgroundId { get; set; }

    /// <summary>A script that Execute runs stops at a return code from here on.</summary>
    public int FailAt { get; set; } = ReturnCode.Error;

    /// <summary>Which parameter getopts takes letters from, and the next one's place in it.</summary>
    internal (int Index, int Offset) OptionOffset { get; set; }

    /// <summary>The line of the command that runs: <c>$LINENO</c>.</summary>
    public int Line { get; private set; }

    /// <summary>Is told every message, for Why.</summary>
    public Action<string>? MessageShown { get; set; }

    /// <summary>Is told each failure of a simple command: its name and code.</summary>
    public Action<string, int>? CommandFailed { get; set; }

    /// <summary>Programs get the terminal in turn, and what stops becomes a job: an interactive shell, and its subshells in the same process.</summary>
    public bool ControlsJobs => (Options & ShellOptions.Monitor) != 0 || _parent is { ControlsJobs: true };

    public bool IsInteractive => (Options & ShellOptions.Interactive) != 0;

    /// <summary>exit was called, or something that ends the shell has failed.</summary>
    public bool IsEnding => _flow == Flow.Exit;

    /// <summary>Makes a subshell. Whoever asked for it calls <see cref="Close"/> in the end.</summary>
    private Interpreter Fork(ProgramGroup? group = null)
    {
        Flush();
        return new Interpreter(this, group) { MessageShown = MessageShown, CommandFailed = CommandFailed };
    }

    /// <summary>Runs the EXIT trap and lets the files go.</summary>
    public int Close()
    {
        int code = RunExitTrap();
        Flush();
        Files.Clear();
        foreach (string name in Traps.Keys)
        {
            _parent?.React(SignalNames.Find(name));
        }

        return code;
    }

    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <summary>An absolute path for one that may begin at the current directory.</summary>
    public string Resolve(string path)
    {
        return PathNames.IsAbsolute(path) ? path : path is "." or "" ? Directory : PathNames.Join(Directory, path);
    }

    /// <summary>A variable's, positional or special parameter's value; null if it is not set.</summary>
    public string? GetParameter(string name)
    {
        if (Characters.IsNameStart(name[0]))
        {
            return Variables.Get(name);
        }

        switch (name)
        {
            case "@":
                return Parameters.Count == 0 ? null : string.Join(' ', Parameters);
            case "*":
                string separators = Variables.Get("IFS") ?? " ";
                return Parameters.Count == 0 ? null : string.Join(separators.Length == 0 ? "" : separators[..1], Parameters);
            case "#":
                return Number(Parameters.Count);
            case "?":
                return Number(LastCode);
            case "$":
                return Number(System.ProcessId);
            case "!":
                return LastBackgroundId == 0 ? null : Number(LastBackgroundId);
            case "-":
                return OptionLetters();
            case "0":
                return Name;
            default:
                return int.TryParse(name, out int index) && index <= Parameters.Count ? Parameters[index - 1] : null;
        }
    }

    /// <summary>Sets a variable, and exports it if <c>set -a</c> is on.</summary>
    public void SetVariable(string name, string value)
    {
        Variables.Set(name, value);
        if ((Options & ShellOptions.AllExport) != 0)
        {
            Variables.Export(name);
        }
    }

    /// <summary>Says what went wrong: <c>Copy: RAM:x: no such file</c>.</summary>
    public void Report(string who, string message)
    {
        Out.Flush();
        string text = who.Length == 0 ? message : string.Concat(who, ": ", message);
        MessageShown?.Invoke(text);
        Error.Line(text);
        Error.Flush();
    }

    /// <summary>The next line of the standard input; null at its end. What comes behind the line stays in the input.</summary>
    public string? ReadLine()
    {
        List<byte> bytes = [];
        Span<byte> one = stackalloc byte[1];
        while (Files[0] is { } input)
        {
            ErrorNumber error = input.Read(one, out int count);
            if (error == ErrorNumber.EINTR)
            {
                CheckInterruption();
                continue;
            }

            if (error != ErrorNumber.None || count == 0)
            {
                return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
            }

            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. bytes]);
            }

            bytes.Add(one[0]);
        }

        return null;
    }

    /// <summary>A line of arguments, expanded as those of a command.</summary>
    public List<Field> ExpandLine(string line)
    {
        List<Field> fields = [];
        try
        {
            if (new Parser(new SourceText(": " + line)).ParseLine()?.Items is [{ Pipelines: [{ Commands: [SimpleNode node] }] }])
            {
                foreach (Word word in node.Words[1..])
                {
                    _expander.Expand(word, false, fields);
                }
            }
        }
        catch (ShellSyntaxException e)
        {
            throw new ShellException(e.Message);
        }

        return fields;
    }

    /// <summary>The letters of the options that are on, as in <c>$-</c>.</summary>
    public string OptionLetters()
    {
        string letters = "";
        foreach ((char letter, _, ShellOptions option) in OptionNames.All)
        {
            letters += letter != '\0' && (Options & option) != 0 ? letter.ToString() : "";
        }

        return letters;
    }

    private static string Number(int value)
    {
        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Variables that are always up to date as long as nobody sets them.</summary>
    private string? Compute(string name)
    {
        return name switch
        {
            "RC" => Number(LastCode),
            "LINENO" => Number(Line),
            _ => null,
        };
    }
}
