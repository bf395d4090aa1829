using System.Diagnostics;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tests.Tools;

/// <summary>The command as a process, in a repository that is already built and with a script for QEMU.</summary>
public sealed class ViperCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("viper-command-").FullName;

    public ViperCommandTests()
    {
        Repository repository = new(_root);
        Directory.CreateDirectory(repository.Artifacts);
        File.WriteAllText(repository.Image, "image");
        BuildStamp stamp = new(repository);
        stamp.Save(stamp.Compute());
    }

    [Fact]
    public void Exec_passes_bytes_and_code_through()
    {
        Result result = Viper("frame o 'out'; frame e 'err'; frame x 20", "exec", "--", "anything");
        Assert.Equal(new Result(20, "out", "err"), result);
    }

    [Fact]
    public void Exec_hands_the_command_line_to_the_guest()
    {
        Result result = Viper("""for word; do last=$word; done; frame o "$last"; frame x 0""", "exec", "--", "Echo \"a b\"");
        Assert.Equal(new Result(0, "viper.exec=Echo%20%22a%20b%22", ""), result);
    }

    [Fact]
    public void Exec_reports_a_panic_with_70()
    {
        Result result = Viper("printf 'KERNEL PANIC: x\\n'", "exec", "--", "a");
        Assert.Equal(new Result(70, "", "KERNEL PANIC: x\n"), result);
    }

    [Fact]
    public void Exec_ends_a_guest_in_time_with_124()
    {
        Assert.Equal(124, Viper("exec sleep 600", "exec", "--timeout", "0.5", "--", "a").Code);
    }

    [Theory]
    [InlineData(125, "exec")]
    [InlineData(125, "exec", "--cpus", "99", "--", "a")]
    [InlineData(125, "exec", "--add", "/nonexistent=C:x", "--", "a")]
    [InlineData(125, "exec", "--gic", "4", "--", "a")]
    [InlineData(125, "exec", "--debian", "no such!package", "--", "a")]
    [InlineData(1, "cc", "/nonexistent.c")]
    [InlineData(1, "c++", "-Wall")]
    [InlineData(2, "cc")]
    [InlineData(2, "no-such-command")]
    [InlineData(2, "run", "--no-such-option")]
    [InlineData(2, "cs", "/nonexistent.cs", "-o", "x")]
    [InlineData(2, "new", "app", "1st")]
    public void Mistakes_are_said_on_standard_error_with_their_own_codes(int code, params string[] arguments)
    {
        Result result = Viper("frame x 0", arguments);
        Assert.Equal(code, result.Code);
        Assert.StartsWith("viper: ", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Compiling_to_a_folder_or_into_none_is_refused_before_any_work()
    {
        string source = Path.Combine(_root, "a.cs");
        File.WriteAllText(source, "return;");
        Result result = Viper("", "cs", source, "-o", _root);
        Assert.Equal(1, result.Code);
        Assert.Contains($"viper: '{_root}' is a folder; -o names the program to write", result.Error, StringComparison.Ordinal);
        result = Viper("", "cs", source, "-o", Path.Combine(_root, "none", "a"));
        Assert.Equal(1, result.Code);
        Assert.Contains($"there is no folder '{Path.Combine(_root, "none")}'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_kernel_arguments_pass_alone_and_the_serial_port_is_printed_as_it_is()
    {
        Result result = Viper("""for word; do last=$word; done; echo "[$last]" """, "exec", "--only-kernel-args", "self-test x=1");
        Assert.Equal(new Result(0, "[self-test x=1]\n", ""), result);
    }

    [Fact]
    public void A_dry_run_prints_one_line_and_starts_nothing()
    {
        Result result = Viper("frame o 'started'", "run", "--dry-run", "--cpus", "2", "--qemu", "-d int");
        Assert.Equal(0, result.Code);
        Assert.Contains("-smp 2", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("-d int\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("started", result.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
    }

    private Result Viper(string script, params string[] arguments)
    {
        using FakeEmulator emulator = new(script);
        ProcessStartInfo start = new("dotnet", [typeof(ViperOS.Tools.Viper.Program).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["VIPER_ROOT"] = _root;
        start.Environment["VIPER_QEMU"] = emulator.Path;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private sealed record Result(int Code, string Output, string Error);
}
