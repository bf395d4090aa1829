using System.Diagnostics;

namespace ViperOS.Tools.Viper.Host;

/// <summary>Runs host commands and collects what they print.</summary>
public static class CommandRunner
{
    /// <summary>Runs a command to its end. Standard output and error come line by line, in the order of arrival.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string command, IEnumerable<string> arguments, string folder, Action<string> onLine)
    {
        ProcessStartInfo start = new(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        using Process process = Process.Start(start) ?? throw new ViperException($"{command} did not start");
        Lock gate = new();
        void OnData(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is not null)
            {
                lock (gate)
                {
                    onLine(e.Data);
                }
            }
        }

        process.OutputDataReceived += OnData;
        process.ErrorDataReceived += OnData;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The full path of a command, or null if the PATH has none.</summary>
    public static string? Find(string command)
    {
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, command))
            .FirstOrDefault(File.Exists);
    }
}
