using System.CommandLine;
using System.Runtime.InteropServices;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper exec</c>: runs one command line in a fresh guest; its output is the output, its return code the exit code.</summary>
public static class ExecCommand
{
    public const string Name = "exec";

    public static Command Create()
    {
        Argument<string[]> words = new("COMMAND LINE") { Description = "What the guest's shell runs", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> showLog = new("--log") { Description = "Prints the guest's log on standard error" };
        Command command = new(Name, "Boots headless, runs one shell command line, and exits with its return code")
        {
            words,
            showLog,
        };
        MachineOptionSet options = new(command);
        command.SetAction(parsed => Run(parsed, options, string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(showLog)));
        return command;
    }

    private static int Run(ParseResult parsed, MachineOptionSet options, string commandLine, bool showLog)
    {
        Repository repository = Repository.Find();
        MachineOptions machine = options.ReadMachine(parsed, repository);
        if (commandLine.Length == 0 && machine.OnlyKernelArguments is null)
        {
            throw new ViperException("exec wants a command line: ./viper exec [options] -- 'COMMAND LINE'");
        }

        WorkProgress progress = new(isQuiet: true);
        bool isDryRun = options.IsDryRun(parsed);
        if (!isDryRun)
        {
            Preparation.EnsureBootable(repository, progress);
        }

        (machine, string? added) = options.Equip(parsed, repository, progress);
        List<string> arguments = QemuCommandLine.Build(machine, SerialPort.Pipes, added, commandLine);
        if (isDryRun)
        {
            Console.Out.WriteLine(CommandLineWords.Join([machine.Emulator, .. arguments]));
            return 0;
        }

        return Execute(machine, arguments, options.ReadTimeout(parsed), showLog);
    }

    private static int Execute(MachineOptions machine, List<string> arguments, TimeSpan? timeout, bool showLog)
    {
        using CancellationTokenSource cancellation = new();
        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using PosixSignalRegistration hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        Stream output = Console.OpenStandardOutput();
        Stream error = Console.OpenStandardError();
        ExecStreams streams = new()
        {
            Output = output,
            Error = error,
            Input = Console.IsInputRedirected ? Console.OpenStandardInput() : Stream.Null,
            Log = showLog ? error : null,
            Text = machine.OnlyKernelArguments is null ? null : output,
        };
        ExecResult result = ExecSession.Run(machine.Emulator, arguments, streams, timeout, cancellation.Token);
        bool isPlainRun = machine.OnlyKernelArguments is not null && result.Outcome == ExecOutcome.Failed;
        if (result.Outcome != ExecOutcome.Exited && !isPlainRun)
        {
            Console.Error.Write(result.Diagnostics);
        }

        switch (result.Outcome)
        {
            case ExecOutcome.TimedOut:
                Terminal.Error($"no end after {timeout!.Value.TotalSeconds} s");
                break;
            case ExecOutcome.Failed when !isPlainRun:
                Terminal.Error("the guest ended without a return code");
                break;
        }

        // Without the protocol there is no return code to wait for: that the machine powered off is all that can be said.
        return isPlainRun ? 0 : result.ExitCode;
    }
}
