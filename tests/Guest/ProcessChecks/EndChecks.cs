using System.Diagnostics;

namespace ViperOS.Tests.ProcessChecks;

/// <summary>Waiting for the end of a process, and bringing it about.</summary>
internal static class EndChecks
{
    public static async Task RunAsync()
    {
        using (Process process = Asleep())
        {
            Console.WriteLine($"{process.WaitForExit(10)} {process.WaitForExit(TimeSpan.Zero)} {process.HasExited}");
            Try("running", () => _ = process.ExitCode);
            using CancellationTokenSource source = new(20);
            try
            {
                await process.WaitForExitAsync(source.Token);
            }
            catch (OperationCanceledException e)
            {
                Console.WriteLine($"{e.GetType()} {process.HasExited}");
            }

            process.Kill();
            await process.WaitForExitAsync();
            Console.WriteLine($"{process.ExitCode} {process.HasExited}");
            process.Kill();
        }

        using (Process process = Asleep())
        {
            using SemaphoreSlim ended = new(0);
            process.EnableRaisingEvents = true;
            process.Exited += (sender, _) =>
            {
                Console.WriteLine($"exited {ReferenceEquals(sender, process)} {process.ExitCode}");
                ended.Release();
            };
            process.Kill();
            await ended.WaitAsync();
        }

        using (Process process = Process.Start(Self.Redirected("parent"))!)
        {
            int grandchild = int.Parse(process.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            Console.WriteLine($"{process.ExitCode} {await HasGone(grandchild)}");
        }

        using (Process process = Process.Start(Self.Redirected("crash"))!)
        {
            string error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Console.WriteLine($"{process.ExitCode != 0} {error.Contains("on purpose", StringComparison.Ordinal)}");
        }
    }

    private static Process Asleep()
    {
        Process process = Process.Start(Self.Redirected("sleep"))!;
        Console.WriteLine(process.StandardOutput.ReadLine());
        return process;
    }

    // It is gone soon after it was killed, which nobody tells.
    private static async Task<bool> HasGone(int process)
    {
        for (int i = 0; i < 1000; i++)
        {
            try
            {
                using Process found = Process.GetProcessById(process);
                if (found.HasExited)
                {
                    return true;
                }
            }
            catch (ArgumentException)
            {
                return true;
            }

            await Task.Delay(10);
        }

        return false;
    }

    private static void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine($"{what}: {e.Message}");
        }
    }
}
