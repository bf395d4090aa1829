using System.Text;
using ViperOS.Tools.Emulation;

namespace ViperOS.Tests.Tools;

/// <summary>Every way in which a command in a guest can end, with a script in the emulator's place.</summary>
public sealed class ExecSessionTests
{
    private readonly MemoryStream _output = new();
    private readonly MemoryStream _error = new();
    private readonly MemoryStream _log = new();

    [Fact]
    public void Output_errors_and_log_come_apart_and_the_code_is_the_commands()
    {
        ExecResult result = Run("frame l 'booting'; frame o 'hello '; frame e 'oops'; frame o 'world'; frame x 20");
        Assert.Equal(ExecOutcome.Exited, result.Outcome);
        Assert.Equal(20, result.ExitCode);
        Assert.Equal("hello world", Text(_output));
        Assert.Equal("oops", Text(_error));
        Assert.Equal("booting\n", Text(_log));
    }

    [Fact]
    public void A_panic_gives_70_and_its_text_alone()
    {
        ExecResult result = Run("frame o 'so far'; printf 'noise\\nKERNEL PANIC: bad page\\nx0 = 1\\n'");
        Assert.Equal(ExecOutcome.Panicked, result.Outcome);
        Assert.Equal(70, result.ExitCode);
        Assert.StartsWith("KERNEL PANIC: bad page\nx0 = 1", result.Diagnostics, StringComparison.Ordinal);
        Assert.Equal("so far", Text(_output));
    }

    [Fact]
    public void A_panic_in_the_middle_of_a_frame_is_found()
    {
        ExecResult result = Run("printf '\\020o0400half a lineKERNEL PANIC: here'");
        Assert.Equal(70, result.ExitCode);
        Assert.StartsWith("KERNEL PANIC: here", result.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_that_hangs_after_a_panic_is_ended()
    {
        ExecResult result = Run("printf 'KERNEL PANIC: stuck\\n'; exec sleep 600");
        Assert.Equal(70, result.ExitCode);
    }

    [Fact]
    public void The_word_panic_in_the_commands_output_is_no_panic()
    {
        ExecResult result = Run("frame o 'KERNEL PANIC: not really'; frame x 0");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("KERNEL PANIC: not really", Text(_output));
    }

    [Fact]
    public void An_end_without_a_code_gives_125_and_what_was_seen()
    {
        ExecResult result = Run("frame o 'partly'; printf 'kernel text'; echo 'qemu: no' >&2; exit 1");
        Assert.Equal(ExecOutcome.Failed, result.Outcome);
        Assert.Equal(125, result.ExitCode);
        Assert.Contains("kernel text", result.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("qemu: no", result.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_that_never_ends_gives_124()
    {
        ExecResult result = Run("frame o 'begun'; exec sleep 600", timeout: TimeSpan.FromSeconds(1));
        Assert.Equal(ExecOutcome.TimedOut, result.Outcome);
        Assert.Equal(124, result.ExitCode);
        Assert.Equal("begun", Text(_output));
    }

    [Fact]
    public void A_guest_that_does_not_power_off_is_ended()
    {
        ExecResult result = Run("frame x 5; exec sleep 600");
        Assert.Equal(5, result.ExitCode);
    }

    [Fact]
    public void Cancelling_ends_the_guest()
    {
        using CancellationTokenSource cancellation = new(TimeSpan.FromMilliseconds(200));
        ExecResult result = Run("exec sleep 600", cancellation: cancellation);
        Assert.Equal(ExecOutcome.Cancelled, result.Outcome);
        Assert.Equal(130, result.ExitCode);
    }

    [Fact]
    public void Input_goes_to_the_guest_once_it_is_ready_and_ends_with_control_D()
    {
        using MemoryStream input = new("some words"u8.ToArray());
        ExecResult result = Run("frame r ''; text=$(head -c 11); frame o \"$text\"; frame x 0", input: input);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("some words\u0004", Text(_output));
    }

    [Fact]
    public void A_missing_emulator_is_an_error_that_names_it()
    {
        EmulatorException e = Assert.Throws<EmulatorException>(() => ExecSession.Run(
            "/nonexistent/qemu", [], new ExecStreams { Output = _output, Error = _error }, null, CancellationToken.None));
        Assert.Contains("/nonexistent/qemu", e.Message, StringComparison.Ordinal);
    }

    private static string Text(MemoryStream stream)
    {
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private ExecResult Run(string script, TimeSpan? timeout = null, Stream? input = null, CancellationTokenSource? cancellation = null)
    {
        using FakeEmulator emulator = new(script);
        ExecStreams streams = new() { Output = _output, Error = _error, Log = _log, Input = input };
        return ExecSession.Run(emulator.Path, [], streams, timeout, cancellation?.Token ?? CancellationToken.None);
    }
}
