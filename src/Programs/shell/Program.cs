using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Programs.Shell;

/// <summary>
/// <c>shell</c> reads commands from the terminal or from its input, <c>shell FILE ARGUMENTS</c> from a file, <c>shell -c TEXT NAME
/// ARGUMENTS</c> from a text. Options are those of <c>set</c>.
/// </summary>
internal static class Program
{
    private const string HandlePrefix = "HANDLE_";
    private const string TerminalName = "TERMINAL";
    private const string RootHome = "/root";
    private const string NoticeName = "NOTICE";

    public static int Main(string[] args)
    {
        ShellCapabilities capabilities = ShellCapabilities.Find();
        bool isOnTerminal = Startup.TryGetEnvironment("TERMINAL"u8, out ReadOnlySpan<byte> terminal);
        if (isOnTerminal && OpenTerminal(terminal) is var error and not ErrorNumber.None)
        {
            capabilities.Log.Error("shell: its terminal cannot be opened"u8);
            return (int)error;
        }

        Interpreter shell = NewShell(capabilities);
        try
        {
            return Run(shell, capabilities, args, isOnTerminal);
        }
        catch (ShellException e)
        {
            shell.Report("shell", e.Message);
            return e.Code;
        }
        finally
        {
            shell.Flush();
        }
    }

    private static int Run(Interpreter shell, ShellCapabilities capabilities, string[] args, bool isOnTerminal)
    {
        List<Field> words = [new Field("shell", false), .. Array.ConvertAll(args, a => new Field(a, true))];
        int next = 1;
        bool isText = false;
        bool readsInput = false;
        for (; next < words.Count && words[next].Text is ['-' or '+', _, ..] option; next++)
        {
            if (option == "--")
            {
                next++;
                break;
            }

            isText |= option[0] == '-' && option.Contains('c');
            readsInput |= option[0] == '-' && option.Contains('s');
            string letters = option.Replace("c", "").Replace("s", "").Replace("i", "");
            if (letters.Length > 1)
            {
                words[next] = new Field(letters, true);
                SetBuiltIn.Apply(shell, words, ref next);
            }
        }

        List<string> operands = words.GetRange(next, words.Count - next).ConvertAll(w => w.Text);
        if (isText)
        {
            if (operands.Count == 0)
            {
                throw new ShellException("-c needs the commands behind it: shell -c 'echo hello'");
            }

            shell.Name = operands.Count > 1 ? operands[1] : "shell";
            shell.Parameters = operands.Count > 2 ? operands[2..] : [];
            return ScriptRunner.RunToEnd(shell, new SourceText(operands[0]));
        }

        if (operands.Count != 0 && !readsInput)
        {
            shell.Name = operands[0];
            shell.Parameters = operands[1..];
            return ScriptRunner.RunFile(shell, operands[0]);
        }

        shell.Parameters = operands;
        if (isOnTerminal || (shell.System.IsTerminal(0) && shell.System.IsTerminal(2)))
        {
            // From now on nothing that has to do with the terminal stops the shell.
            ((ViperSignals)shell.Interruption).BeginJobControl();
            shell.Options |= ShellOptions.Interactive;
            if (TerminalControl.TryClaim())
            {
                shell.BeginJobControl();
            }

            InteractiveLoop loop = new(shell, new TerminalControl(capabilities.Console));
            shell.LastCode = loop.Run(isOnTerminal, Environment.GetEnvironmentVariable(NoticeName));
            return shell.Close();
        }

        // Byte by byte, so that commands find the rest of the input where the shell has stopped reading.
        return ScriptRunner.RunToEnd(shell, new SourceText("", shell.ReadLine));
    }

    private static Interpreter NewShell(ShellCapabilities capabilities)
    {
        ViperSignals signals = new();
        ViperSystem system = new(capabilities.Job, signals);
        ShellSession session = new(capabilities);
        Interpreter shell = new(system, new AmigaCommands(session.Commands), signals)
        {
            Session = session,
            MessageShown = message => session.LastFailure.Message = message,
            CommandFailed = session.LastFailure.Set,
            Directory = Files.ProcessDirectory(),
        };
        for (int descriptor = 0; descriptor < 3; descriptor++)
        {
            if (new Handle(descriptor).GetInformation(out _) == ErrorNumber.None)
            {
                shell.Files.Set(descriptor, new SystemFile(system, descriptor, isOwner: false));
            }
        }

        shell.SearchPath.Add("C:");
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            string name = (string)entry.Key;
            if (!name.StartsWith(HandlePrefix) && name is not (TerminalName or NoticeName) && Characters.IsName(name))
            {
                shell.Variables.Set(name, (string?)entry.Value ?? "");
                shell.Variables.Export(name);
            }
        }

        SetDefault(shell, "PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/C");
        SetDefault(shell, "HOME", system.GetStatus(RootHome, out FileStatus home) == ErrorNumber.None && home.Kind == FileKind.Directory ? RootHome : "/");
        SetDefault(shell, "LANG", "C.UTF-8");
        SetDefault(shell, "TERM", "xterm");
        shell.Variables.Set("IFS", " \t\n");
        shell.Variables.Set("OPTIND", "1");
        shell.Variables.Set("PWD", shell.Directory);
        shell.Variables.Set("PPID", system.ParentId.ToString());
        return shell;
    }

    private static void SetDefault(Interpreter shell, string name, string value)
    {
        if (shell.Variables.Get(name) is null)
        {
            shell.Variables.Set(name, value);
            shell.Variables.Export(name);
        }
    }

    /// <summary>Slots 0, 1 and 2 are free: the first three files that are opened are the standard streams.</summary>
    private static ErrorNumber OpenTerminal(ReadOnlySpan<byte> path)
    {
        for (int slot = 0; slot < 3; slot++)
        {
            ErrorNumber error = FileHandle.Open(path, OpenFlags.ReadWrite, out FileHandle file);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            if (file.Handle.Value != slot)
            {
                return ErrorNumber.EBADF;
            }
        }

        return ErrorNumber.None;
    }
}
