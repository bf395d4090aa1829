using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>consoled: gets the UART and one side of the terminal.</summary>
internal sealed class ConsoleProgram : ManagedProgram
{
    private readonly Channel _channel;
    private readonly Log _log;
    private readonly TerminalParts _terminal;
    private readonly MemoryObject _registers;
    private readonly Interrupt _interrupt;
    private readonly bool _isExec;

    public ConsoleProgram(
        Channel channel, Log log, TerminalParts terminal, MemoryObject registers, Interrupt interrupt, bool isExec)
        : base("consoled"u8, "Servers/consoled"u8)
    {
        _channel = channel;
        _log = log;
        _terminal = terminal;
        _registers = registers;
        _interrupt = interrupt;
        _isExec = isExec;
    }

    protected override void Equip(ref SpawnBuilder spawn)
    {
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("uart"u8, _registers.Handle, Rights.Read | Rights.Write | Rights.Map);
        spawn.AddHandle("interrupt"u8, _interrupt.Handle, Rights.Signal | Rights.Wait);
        spawn.AddHandle("state"u8, _terminal.State.Handle, Rights.Read | Rights.Write | Rights.Map);
        spawn.AddHandle("output-reader"u8, _terminal.OutputReader.Handle, Rights.Read | Rights.Wait);
        if (_terminal.InputWriter.Handle.IsSome)
        {
            spawn.AddHandle("input-writer"u8, _terminal.InputWriter.Handle, Rights.Write | Rights.Wait);
        }

        if (_isExec)
        {
            spawn.AddHandle("error-reader"u8, _terminal.ErrorReader.Handle, Rights.Read | Rights.Wait);
            spawn.AddHandle("kernel-log"u8, _log.Handle, Rights.Read | Rights.Wait);
            return;
        }

        spawn.AddHandle("input-reader"u8, _terminal.InputReader.Handle, Pipe.ReaderRights);
        spawn.AddHandle("output-writer"u8, _terminal.OutputWriter.Handle, Pipe.WriterRights);
    }
}
