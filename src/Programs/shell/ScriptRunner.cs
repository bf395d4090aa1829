using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Programs.Shell;

/// <summary>Runs commands that come from a file or a text, to the end of the shell.</summary>
internal static class ScriptRunner
{
    private const int NotFound = 127;

    /// <summary>The Amiga's Execute: in this environment, until a command fails.</summary>
    public static int Execute(Interpreter shell, string path)
    {
        ErrorNumber error = new Files(shell).ReadText(path, out string text);
        if (error != ErrorNumber.None)
        {
            throw new ShellException($"{path}: {shell.System.Explain(error)}", ReturnCode.Fail);
        }

        return shell.RunScript(text, stopsAtFailure: true);
    }

    /// <summary><c>shell FILE</c>.</summary>
    public static int RunFile(Interpreter shell, string path)
    {
        Files files = new(shell);
        ErrorNumber error = files.ReadText(files.Actual(path), out string text);
        if (error != ErrorNumber.None)
        {
            shell.Report("shell", $"{path}: {shell.System.Explain(error)}");
            return NotFound;
        }

        return RunToEnd(shell, new SourceText(text));
    }

    /// <summary>Runs a text; what fails badly ends it.</summary>
    public static int RunToEnd(Interpreter shell, SourceText text)
    {
        int code;
        try
        {
            code = shell.RunText(text);
        }
        catch (ShellException e)
        {
            shell.Report(shell.Name, e.Message);
            code = e.Code;
        }
        catch (InterruptedException)
        {
            code = ReturnCode.Break;
        }

        shell.LastCode = shell.IsEnding ? shell.LastCode : code;
        return shell.Close();
    }
}
