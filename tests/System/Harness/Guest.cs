using System.Text;
using System.Text.RegularExpressions;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Harness;

/// <summary>
/// A booted guest at its shell: types lines, returns what they print. Belongs to the test or fixture that made it, which disposes it;
/// that ends the emulator. Not for use by two tests at once.
/// </summary>
public sealed class Guest : IDisposable
{
    private const string EnterKey = "\r";

    private readonly GuestConsole _console;

    private Guest(GuestConsole console)
    {
        _console = console;
    }

    /// <summary>A wait has failed: whatever comes next from this guest is not what a test expects.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Everything on the terminal so far, without escape sequences.</summary>
    public string Screen => _console.Screen;

    /// <summary>Everything on the terminal so far, as it came.</summary>
    public string Transcript => _console.Transcript;

    /// <summary>What was printed before the first prompt.</summary>
    public string Greeting { get; private init; } = "";

    /// <summary>Boots to the prompt.</summary>
    public static Guest Boot(MachineOptions? machine = null)
    {
        machine ??= TestMachine.Default;

        // A panic ends the guest, and with it the waiting.
        machine = machine with { KernelArguments = $"panic=off {machine.KernelArguments}".TrimEnd() };
        List<string> arguments = QemuCommandLine.Build(machine, SerialPort.Pipes, TestMachine.WriteAddedArchive(machine));
        GuestConsole console = new(GuestProcess.Start(machine.Emulator, arguments));
        try
        {
            return new Guest(console) { Greeting = console.WaitForPrompt(TestMachine.Limit) };
        }
        catch (EmulatorException)
        {
            console.Dispose();
            throw;
        }
    }

    /// <summary>Runs one command line in a guest of its own, as <c>viper exec</c> does.</summary>
    public static CommandResult Exec(string command, MachineOptions? machine = null, TimeSpan? limit = null, string? input = null)
    {
        machine ??= TestMachine.Default;
        using MemoryStream output = new();
        using MemoryStream error = new();
        using MemoryStream log = new();
        using MemoryStream? inputStream = input is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(input));
        ExecResult result = ExecSession.Run(
            machine.Emulator,
            QemuCommandLine.Build(machine, SerialPort.Pipes, TestMachine.WriteAddedArchive(machine), command),
            new ExecStreams { Output = output, Error = error, Log = log, Input = inputStream },
            limit ?? TestMachine.Limit,
            CancellationToken.None);
        return new CommandResult(result.Outcome, result.ReturnCode, Text(output), Text(error), Text(log), result.Diagnostics);
    }

    /// <summary>Types a line with Enter and returns what comes before the next prompt, without the echo of the line.</summary>
    public string Run(string line, TimeSpan? limit = null)
    {
        Type(line + EnterKey);
        string output = Wait(() => _console.WaitForNextPrompt(limit ?? TestMachine.Limit));
        int echoEnd = output.IndexOf('\n', StringComparison.Ordinal);
        return echoEnd < 0 ? "" : output[(echoEnd + 1)..];
    }

    /// <summary>Types keys as they are.</summary>
    public void Type(string keys)
    {
        _console.Type(keys);
    }

    /// <summary>Waits for text behind what was last waited for.</summary>
    public void WaitFor(string text, TimeSpan? limit = null)
    {
        WaitFor(new Regex(Regex.Escape(text), RegexOptions.CultureInvariant), limit);
    }

    public Match WaitFor(Regex pattern, TimeSpan? limit = null)
    {
        return Wait(() => _console.WaitFor(pattern, limit ?? TestMachine.Limit));
    }

    public string WaitForPrompt(TimeSpan? limit = null)
    {
        return Wait(() => _console.WaitForPrompt(limit ?? TestMachine.Limit));
    }

    /// <summary>Waits until the guest has powered off by itself.</summary>
    public void WaitForPowerOff()
    {
        Assert.True(_console.WaitForExit(TestMachine.Limit), $"the guest still runs\n{Screen}");
    }

    public void Dispose()
    {
        _console.Dispose();
    }

    private T Wait<T>(Func<T> wait)
    {
        try
        {
            return wait();
        }
        catch (EmulatorException)
        {
            IsLost = true;
            throw;
        }
    }

    private static string Text(MemoryStream stream)
    {
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
