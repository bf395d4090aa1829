using System.Collections;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Environment variables, switches, folders.</summary>
internal static class EnvironmentChecks
{
    public static void Run()
    {
        Environment.SetEnvironmentVariable("A_B", "val");
        Print("Get", () => Environment.GetEnvironmentVariable("A_B"));
        foreach (string text in (string[])["", "%A_B%", " %A_B% %NOPE% %% %A_B", "%%A_B%%", "%", "%A_B", "A_B%"])
        {
            Print($"Expand {text}", () => Environment.ExpandEnvironmentVariables(text));
        }

        Print("GetEnvironmentVariables", () => ((IDictionary)Environment.GetEnvironmentVariables())["A_B"]);
        Environment.SetEnvironmentVariable("A_B", "");
        Print("empty", () => Environment.GetEnvironmentVariable("A_B"));
        Environment.SetEnvironmentVariable("A_B", null);
        Print("removed", () => Environment.GetEnvironmentVariable("A_B"));
        foreach (string? name in (string?[])["", "a=b", "\0x", null])
        {
            Do($"Set {name}", () => Environment.SetEnvironmentVariable(name!, "1"));
        }

        Print("Get null", () => Environment.GetEnvironmentVariable(null!));
        Print("Machine", () => Environment.GetEnvironmentVariable("A_B", EnvironmentVariableTarget.Machine));
        Print("NewLine", () => Environment.NewLine);
        Print("GetFolderPath", () => Environment.GetFolderPath((Environment.SpecialFolder)777));
        Print("System", () => Environment.GetFolderPath(Environment.SpecialFolder.System));
        Print("CurrentDirectory", () => Environment.CurrentDirectory);
        Print("bits", () => $"{Environment.Is64BitProcess} {Environment.Is64BitOperatingSystem} {Environment.SystemPageSize}");
        Print("exit", () => $"{Environment.HasShutdownStarted} {Environment.ExitCode}");
        Print("arguments", () => Environment.GetCommandLineArgs().Length > 0);
        AppContext.SetSwitch("checks.on", true);
        AppContext.SetData("checks.data", "true");
        Print("switch", () => $"{AppContext.TryGetSwitch("checks.on", out bool on)} {on} {AppContext.TryGetSwitch("checks.none", out _)}");
        Print("data", () => $"{AppContext.GetData("checks.data")} {AppContext.TryGetSwitch("checks.data", out bool data)} {data} {AppContext.GetData("no")}");
        Do("no switch", () => AppContext.TryGetSwitch("", out _));
        Print("base", () => AppContext.BaseDirectory.Length > 0);
    }
}
