using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The shell on the terminal, or the one command of exec mode. Gets the assigns, its own job, a look at all processes and at the
/// log, and the way to the supervisor and the terminal.
/// </summary>
internal sealed class ShellProgram : ManagedProgram
{
    private readonly BootCommand _command;
    private readonly TerminalParts _terminal;
    private readonly Namespace _names;
    private readonly Log _log;
    private readonly Connection _supervisor;
    private readonly Connection _console;

    public ShellProgram(
        BootCommand command, TerminalParts terminal, Namespace names, Log log, Connection supervisor, Connection console)
        : base("shell"u8, "C/shell"u8)
    {
        _command = command;
        _terminal = terminal;
        _names = names;
        _log = log;
        _supervisor = supervisor;
        _console = console;
    }

    /// <summary>What the user is to be told at the first prompt; empty for nothing.</summary>
    public byte[] Notice { get; set; } = [];

    protected override void Equip(ref SpawnBuilder spawn)
    {
        spawn.Namespace = _names;
        spawn.SetCurrentDirectory("SYS:"u8);
        spawn.AddHandle("job"u8, Job.Handle);

        // To be passed on to a shell that runs a command in the background.
        const Rights PassingOn = Rights.Duplicate | Rights.Transfer;
        spawn.AddHandle("all-jobs"u8, new Handle(InitialHandle.RootJob), Rights.Inspect | PassingOn);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Read | Rights.Write | PassingOn);
        spawn.AddHandle("supervisor"u8, _supervisor.Handle, Connection.ClientRights);
        if (_command.IsExec)
        {
            spawn.AddArgument("-c"u8);
            spawn.AddArgument(_command.Command);
            spawn.AddStandard(_terminal.InputReader.Handle, _terminal.OutputWriter.Handle, _terminal.ErrorWriter.Handle);
            return;
        }

        // It opens the terminal by itself: vinit waits for no server.
        spawn.AddHandle("console"u8, _console.Handle, Connection.ClientRights);
        spawn.AddEnvironment("TERMINAL"u8, "CON:0"u8);
        if (Notice.Length != 0)
        {
            spawn.AddEnvironment("NOTICE"u8, Notice);
        }
    }
}
