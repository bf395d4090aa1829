using System.CommandLine;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper debug</c>: boots a machine that waits, with gdb attached in this terminal and the kernel's symbols loaded.</summary>
public static class DebugCommand
{
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(50);

    public static Command Create()
    {
        Command command = new("debug", "Boots stopped, with gdb attached; the guest's terminal is in artifacts/debug.log");
        MachineOptionSet options = new(command);
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, MachineOptionSet options)
    {
        Repository repository = Repository.Find();
        WorkProgress progress = new(isQuiet: false);
        bool isDryRun = options.IsDryRun(parsed);
        if (!isDryRun)
        {
            DebianPackages.Ensure(DebianPackages.Debugging, progress);
            Preparation.EnsureBootable(repository, progress);
        }

        string socket = Path.Combine(Path.GetTempPath(), $"viper-debug-{Environment.ProcessId}");
        (MachineOptions machine, string? added) = options.Equip(parsed, repository, progress);
        List<string> arguments =
        [
            .. QemuCommandLine.Build(machine, SerialPort.Pipes, added), .. QemuCommandLine.Debugger(socket), "-S",
        ];
        if (isDryRun)
        {
            Console.Out.WriteLine(CommandLineWords.Join([machine.Emulator, .. arguments]));
            return 0;
        }

        // A session of its own: Ctrl-C in gdb stops the guest, and must not reach the emulator itself.
        using GuestProcess guest = GuestProcess.Start("setsid", [machine.Emulator, .. arguments]);
        string log = Path.Combine(repository.Artifacts, "debug.log");
        Thread copier = new(() => CopyTo(guest.SerialOutput, log)) { IsBackground = true, Name = "serial port" };
        copier.Start();
        Console.Out.WriteLine($"The guest's terminal goes to {repository.Relative(log)}; `tail -f` shows it. `viper-help` lists our commands.");
        try
        {
            return Attach(repository, guest, socket);
        }
        finally
        {
            File.Delete(socket);
        }
    }

    /// <summary>gdb gets the terminal; Ctrl-C is its business, not ours.</summary>
    private static int Attach(Repository repository, GuestProcess guest, string socket)
    {
        while (!File.Exists(socket) && !guest.WaitForExit(s_poll))
        {
        }

        if (guest.HasExited)
        {
            throw new EmulatorException(guest.Errors);
        }

        string script = Path.Combine(repository.Root, "src", "Tools", "Viper", "gdb", "viper.py");
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        string[] arguments =
        [
            "-q", repository.KernelSymbols,
            "-ex", "set pagination off",
            "-ex", "set confirm off",
            "-ex", $"set substitute-path /_ {repository.Root}",
            "-ex", $"target remote {socket}",
            "-ex", $"source {script}",
        ];
        using var debugger = System.Diagnostics.Process.Start("gdb-multiarch", arguments);
        debugger.WaitForExit();
        return debugger.ExitCode;
    }

    private static void CopyTo(Stream serial, string file)
    {
        using FileStream log = new(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        serial.CopyTo(log);
    }
}
