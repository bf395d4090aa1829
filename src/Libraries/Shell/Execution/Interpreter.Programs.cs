using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.Execution;

/// <summary>Finds programs, starts them and waits for them (XCU 2.9.1.4).</summary>
public sealed partial class Interpreter
{
    private const int MaximumScriptDepth = 4;
    private const int StandardError = 2;

    /// <summary>Programs are started and not waited for: this environment is one part of a pipeline.</summary>
    private bool _startsOnly;
    private RunningProgram? _started;
    private ProgramConfinement? _confinement;

    /// <summary>Looks a program up: a path as it stands, else in the current directory and along the paths. Null if there is none.</summary>
    public string? FindProgram(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (name.Contains('/') || name.Contains(':'))
        {
            return TryFindProgram(name);
        }

        string? found = TryFindProgram(PathNames.Join(Directory, name));
        foreach (string directory in SearchPath)
        {
            found ??= TryFindProgram(PathNames.Join(directory, name));
        }

        if (found is null && Variables.Get("PATH") is { } path)
        {
            foreach (string directory in path.Split(':'))
            {
                found ??= TryFindProgram(PathNames.Join(Resolve(directory), name));
            }
        }

        return found;
    }

    /// <summary>The environment that programs get.</summary>
    public List<(string Name, string Value)> Environment()
    {
        List<(string Name, string Value)> environment = Variables.Environment();
        environment.RemoveAll(v => v.Name == "PWD");
        environment.Add(("PWD", Directory));
        return environment;
    }

    private string? TryFindProgram(string path)
    {
        string actual = Residents.ActualPath(this, Resolve(path));
        return System.GetStatus(actual, out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Regular ? actual : null;
    }

    /// <summary>Runs a program that the shell finds, and that has less than the shell's programs otherwise have.</summary>
    public int RunConfined(List<Field> words, ProgramConfinement confinement)
    {
        _confinement = confinement;
        try
        {
            return RunProgram(words);
        }
        finally
        {
            _confinement = null;
        }
    }

    private int RunProgram(List<Field> words)
    {
        string name = words[0].Text;
        if (FindProgram(name) is not { } path)
        {
            if (words.Count == 1 && Residents.TryEnterDirectory(this, name))
            {
                return 0;
            }

            bool isDirectory = System.GetStatus(Resolve(name), out FileStatus status) == ErrorNumber.None && name.Contains('/');
            Report(name, isDirectory ? "it is no program"
                : "there is no such command; Help lists the commands, Path says where programs are looked for");
            return isDirectory && status.Kind == FileKind.Directory ? CannotRun : NotFound;
        }

        List<string> arguments = words.ConvertAll(w => w.Text);
        bool ownsGroup = BeginForeground();
        try
        {
            ErrorNumber error = Start(path, arguments, 0, out RunningProgram? program);
            if (program is null)
            {
                Report(name, System.Explain(error));
                return error == ErrorNumber.ENOENT ? NotFound : CannotRun;
            }

            if (_startsOnly)
            {
                _started = program;
                return 0;
            }

            int code;
            try
            {
                code = WaitForEnd(program);
            }
            finally
            {
                program.Close();
            }

            Explain(name, code);
            HeedInterruptionOf(code);
            return code;
        }
        finally
        {
            EndForeground(ownsGroup);
        }
    }

    /// <summary>Says what has ended a program that did not end by itself.</summary>
    private void Explain(string name, int code)
    {
        if (code > 128 && code is not BrokenPipe && ReturnCode.Explain(code) is { } meaning)
        {
            Report(name, meaning);
        }
    }

    private ErrorNumber Start(string path, List<string> arguments, int depth, out RunningProgram? program)
    {
        Flush();
        List<(int, int)> files = [];
        foreach ((int descriptor, OpenFile file) in Files.All)
        {
            if (_confinement is null || descriptor <= StandardError)
            {
                files.Add((descriptor, file.GetHandle()));
            }
        }

        ProgramStart start = new()
        {
            Path = path,
            Arguments = arguments,
            Environment = Environment(),
            Directory = _confinement?.Directory ?? Directory,
            Files = files,
            Group = _group!,
            Confinement = _confinement,
        };
        ErrorNumber error = System.Start(start, out program);
        if (error != ErrorNumber.ENOEXEC || depth == MaximumScriptDepth || _confinement is not null || !TryReadStart(path, out string first))
        {
            // A confined program does not see the script: its names are others.
            return error;
        }

        List<string> command = InterpreterOf(first);
        command.Add(path);
        command.AddRange(arguments[1..]);
        return Start(Resolve(command[0]), command, depth + 1, out program);
    }

    /// <summary>Whether the file is a script, and by what it is run: a program, and at most one argument.</summary>
    public bool TryReadScript(string path, out List<string> interpreter)
    {
        bool isText = TryReadStart(path, out string first);
        interpreter = isText ? InterpreterOf(first) : [];
        return isText;
    }

    /// <summary>execve(2): the interpreter, at most one argument. Without a first line that names one it is the shell.</summary>
    private static List<string> InterpreterOf(string first)
    {
        string[] parts = first.StartsWith("#!", StringComparison.Ordinal)
            ? first[2..].Trim().Split([' ', '\t'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        return parts.Length == 0 ? ["/C/shell"] : [.. parts];
    }

    /// <summary>The first line of a file if it is text.</summary>
    private bool TryReadStart(string path, out string line)
    {
        line = "";
        if (System.Open(path, OpenFlags.ReadOnly, 0, out int handle) != ErrorNumber.None)
        {
            return false;
        }

        byte[] bytes = new byte[256];
        ErrorNumber error = System.Read(handle, bytes, out int count);
        System.Close(handle);
        ReadOnlySpan<byte> text = bytes.AsSpan(0, count);
        if (error != ErrorNumber.None || text.Contains((byte)0))
        {
            return false;
        }

        int end = text.IndexOf((byte)'\n');
        line = Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
        return true;
    }
}
