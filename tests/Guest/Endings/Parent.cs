using System.Diagnostics;

namespace ViperOS.Tests.Endings;

/// <summary>
/// Runs this program once for each ending and prints what each did: its output, the first line that it says of its end (what follows names
/// methods of different runtimes) and its code, where .NET's 134 (abort) is 20 (FAIL) on ViperOS.
/// </summary>
internal static class Parent
{
    private const int Abort = 134;
    private const int Fail = 20;

    private static readonly string[] s_endings =
    [
        "return", "exit", "exit-thread", "foreground", "background", "main", "thread", "pool", "timer", "async-void",
        "async-main", "finalizer", "handler", "filter", "null", "inner", "unobserved", "constructor", "fail-fast",
    ];

    public static void RunAll()
    {
        foreach (string ending in s_endings)
        {
            string program = Environment.ProcessPath!;
            ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            {
                start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
            }

            start.ArgumentList.Add(ending);
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Console.WriteLine($"== {ending}: {(process.ExitCode == Abort ? Fail : process.ExitCode)}");
            Console.Write(output);
            Console.WriteLine(error.Result.Split('\n')[0]);
        }
    }
}
