using System.ComponentModel;
using System.Diagnostics;

namespace ViperOS.Tools.Debian;

/// <summary>Starts a command of the host's package system.</summary>
internal static class HostCommand
{
    /// <summary>Runs to the end; standard output and error come line by line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string command, IEnumerable<string> arguments, Action<string> onLine)
    {
        using Process process = Start(command, arguments);
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
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs to the end and writes its standard output to a file, which appears whole or not at all.</summary>
    public static void WriteOutput(string command, IEnumerable<string> arguments, string path)
    {
        string temporary = $"{path}.{Environment.ProcessId}";
        using (Process process = Start(command, arguments))
        {
            Task<string> errors = process.StandardError.ReadToEndAsync();
            using (FileStream file = File.Create(temporary))
            {
                process.StandardOutput.BaseStream.CopyTo(file);
            }

            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                File.Delete(temporary);
                throw new DebianException($"{command} failed: {errors.Result.Trim()}");
            }
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static Process Start(string command, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Its messages are read by us, and a dialogue would find nobody.
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            Process process = Process.Start(start) ?? throw new DebianException($"{command} did not start");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception e)
        {
            throw new DebianException($"{command} is missing: Debian's packages can be fetched on a Debian system (or one like it) only", e)
            {
                IsUnreachable = true,
            };
        }
    }
}
