using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;
using ViperOS.Tests.UserSpace.Shell.Doubles;

namespace ViperOS.Tests.UserSpace.Shell;

/// <summary>What a script did on the host: its output, messages and return code.</summary>
internal sealed record ShellRun(string Output, string Error, int Code)
{
    /// <summary>Runs a script in a folder of its own.</summary>
    public static ShellRun Of(string script, params string[] parameters)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("shell");
        try
        {
            HostSystem system = new();
            Interpreter shell = new(system, new NoCommands(), system.Interruption)
            {
                Directory = folder.FullName,
                Name = "sh",
                Parameters = [.. parameters],
            };
            CaptureFile output = new(system);
            CaptureFile error = new(system);
            Assert.Equal(ErrorNumber.None, system.Open("/dev/null", OpenFlags.ReadOnly, 0, out int input));
            shell.Files.Set(0, new SystemFile(system, input));
            shell.Files.Set(1, output);
            shell.Files.Set(2, error);
            shell.Variables.Set("PATH", "/usr/bin:/bin");
            shell.Variables.Export("PATH");
            shell.Variables.Set("HOME", "/home/me");
            shell.Variables.Set("OPTIND", "1");
            int code;
            try
            {
                code = shell.RunText(new SourceText(script));
            }
            catch (ShellException e)
            {
                shell.Report("sh", e.Message);
                code = e.Code;
            }

            shell.LastCode = shell.IsEnding ? shell.LastCode : code;
            code = shell.Close();
            return new ShellRun(output.GetText(), error.GetText(), code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
