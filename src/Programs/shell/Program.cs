using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell;

/// <summary>
/// <c>shell</c> reads lines from the terminal or from its input, <c>shell FILE</c> from a file, <c>shell -c LINE</c> runs one
/// line and returns its return code.
/// </summary>
internal static class Program
{
    private const string CommandOption = "-c";

    public static int Main(string[] args)
    {
        ShellCapabilities capabilities = ShellCapabilities.Find();
        bool isOnTerminal = Startup.TryGetEnvironment("TERMINAL"u8, out ReadOnlySpan<byte> terminal);
        if (isOnTerminal && OpenTerminal(terminal) is var error and not ErrorNumber.None)
        {
            capabilities.Log.Error("shell: its terminal cannot be opened"u8);
            return (int)error;
        }

        ProgramRunner programs = new(capabilities.Job, capabilities.Break);
        Interpreter shell = new(capabilities, programs) { IsOnTerminal = isOnTerminal };
        if (programs.Prepare() != ErrorNumber.None)
        {
            shell.Report("shell", "there is no memory to wait for programs with", "");
            return ReturnCode.Fail;
        }

        int code;
        if (args.Length >= 2 && args[0] == CommandOption)
        {
            code = shell.RunLine(args[1]);
        }
        else if (args.Length >= 1)
        {
            code = shell.RunScript(args[0]);
        }
        else if (isOnTerminal)
        {
            code = new InteractiveLoop(shell, new TerminalControl(capabilities.Console)).Run();
        }
        else
        {
            LineReader input = new(FileHandle.StandardInput);
            code = ReturnCode.Ok;
            while (!shell.IsEnding && input.TryRead(out string line))
            {
                code = shell.RunLine(line);
            }
        }

        shell.Flush();
        return code;
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
