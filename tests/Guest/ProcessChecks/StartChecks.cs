using System.ComponentModel;
using System.Diagnostics;

namespace ViperOS.Tests.ProcessChecks;

/// <summary>Return codes, arguments, variables, directories; what cannot be started.</summary>
internal static class StartChecks
{
    public static void Run()
    {
        foreach (string code in (string[])["0", "5", "20", "255"])
        {
            DateTime started = DateTime.Now;
            using Process process = Process.Start(Self.With("code", code))!;
            process.WaitForExit();
            Console.WriteLine($"{process.ExitCode} {process.HasExited} {process.ExitTime > started}");
        }

        Console.WriteLine(Output(Self.Redirected("arguments", "plain", "two words", "", "quo\"te", "back\\slash", "end\\", "grün", "a\tb")));
        ProcessStartInfo line = Self.Redirected();
        string prefix = line.ArgumentList.Count == 0 ? "" : $"\"{line.ArgumentList[0]}\" ";
        line.ArgumentList.Clear();
        line.Arguments = prefix + "arguments one \"two words\" three\\\"quote \"\" last";
        Console.WriteLine(Output(line));

        Environment.SetEnvironmentVariable("REMOVED", "still there");
        ProcessStartInfo variables = Self.Redirected("variables");
        variables.Environment["ADDED"] = "a value = with; signs";
        variables.Environment.Remove("REMOVED");
        Console.WriteLine(Output(variables));

        ProcessStartInfo directory = Self.Redirected("directory");
        directory.WorkingDirectory = "/";
        Console.WriteLine(Output(directory));
        CheckErrors();
        CheckIdentity();
    }

    private static string Output(ProcessStartInfo info)
    {
        using Process process = Process.Start(info)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.TrimEnd();
    }

    private static void CheckErrors()
    {
        Report("no such program", () => Process.Start("nosuchprogram"));
        Report("no such path", () => Process.Start("/no/such/program"));
        Report("no name", () => Process.Start(new ProcessStartInfo()));
        Report("a directory", () => Process.Start("/"));
        ProcessStartInfo directory = Self.With("code", "0");
        directory.WorkingDirectory = "/no/such/directory";
        Report("no such directory", () => Process.Start(directory));
        Report("both kinds of arguments", () =>
        {
            ProcessStartInfo info = Self.With("code", "0");
            info.ArgumentList.Add("x");
            info.Arguments = "y";
            Process.Start(info);
        });
        Report("no such process", () => Process.GetProcessById(int.MaxValue));
        using Process unstarted = new();
        Report("not started", () => _ = unstarted.Id);
        Report("not started", () => _ = unstarted.HasExited);
        using Process plain = Process.Start(Self.With("code", "0"))!;
        Report("not redirected", () => _ = plain.StandardOutput);
        Report("not redirected", () => _ = plain.StandardInput);
        plain.WaitForExit();
        plain.Close();
        Report("closed", () => _ = plain.ExitCode);
    }

    // Messages name the current directory, which is not the same everywhere.
    private static void Report(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{what}: started");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or Win32Exception)
        {
            string message = e.Message.Replace($"'{Environment.CurrentDirectory}'", "<here>", StringComparison.Ordinal)
                .Replace($"'{Environment.ProcessPath}'", "<self>", StringComparison.Ordinal);
            Console.WriteLine($"{what}: {e.GetType()}: {message} {(e as Win32Exception)?.NativeErrorCode}");
        }
    }

    private static void CheckIdentity()
    {
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine($"{self.Id == Environment.ProcessId} {self.HasExited} {self.ProcessName.Length > 0} {self.StartTime <= DateTime.Now}");
        using Process child = Process.Start(Self.Redirected("copy"))!;
        using Process same = Process.GetProcessById(child.Id);
        Console.WriteLine($"{same.Id == child.Id} {same.HasExited} {Process.GetProcesses().Any(process => process.Id == child.Id)}");
        child.StandardInput.Close();
        child.WaitForExit();
        Console.WriteLine($"{child.ExitCode} {same.WaitForExit(60_000)} {same.HasExited}");
    }
}
