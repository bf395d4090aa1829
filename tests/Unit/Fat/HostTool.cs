using System.Diagnostics;

namespace ViperOS.Tests.Fat;

/// <summary>dosfstools and mtools: what others think of our volumes, and theirs for us to read. Without them their tests are skipped.</summary>
internal static class HostTool
{
    public static void Require(params string[] commands)
    {
        foreach (string command in commands)
        {
            Assert.SkipWhen(Find(command) is null, $"{command} is not installed");
        }
    }

    /// <summary>Standard output and error, and the exit code.</summary>
    public static (int ExitCode, string Output) Run(string command, params string[] arguments)
    {
        ProcessStartInfo start = new(Find(command)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MTOOLS_SKIP_CHECK"] = "1";
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public static string MustRun(string command, params string[] arguments)
    {
        (int exitCode, string output) = Run(command, arguments);
        Assert.True(exitCode == 0, $"{command} {string.Join(' ', arguments)}: {exitCode}\n{output}");
        return output;
    }

    public static bool HasChecker => Find("fsck.vfat") is not null;

    private static string? Find(string command) =>
        new[] { "/usr/sbin", "/usr/bin", "/sbin", "/bin" }.Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);
}
