using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Services;

namespace ViperOS.Servers.Consoled;

/// <summary>The service IConsole: the way to the terminal for those who manage it. Used by the service loop's thread.</summary>
internal sealed class ConsoleOffer : ConsoleService
{
    private readonly ServiceLoop _loop;
    private readonly ConsoleDevice _device;
    private readonly TerminalDirectory? _directory;
    private readonly TerminalSession? _terminal;

    /// <param name="directory">Null in exec mode, where there is no terminal.</param>
    public ConsoleOffer(ServiceLoop loop, ConsoleDevice device, TerminalDirectory? directory, TerminalSession? terminal)
    {
        _loop = loop;
        _device = device;
        _directory = directory;
        _terminal = terminal;
    }

    public override ErrorNumber GetTerminalCount(out uint count)
    {
        count = _terminal is null ? 0u : 1u;
        return ErrorNumber.None;
    }

    public override ErrorNumber OpenTerminal(uint number, out Connection terminal)
    {
        terminal = Connection.None;
        return number != 0 || _terminal is null ? ErrorNumber.ENXIO : _loop.Connect(_terminal, number, out terminal);
    }

    public override ErrorNumber OpenDirectory(out Connection directory)
    {
        directory = Connection.None;
        return _directory is null ? ErrorNumber.ENXIO : _directory.ConnectNode(TerminalDirectory.DirectoryNode, out directory);
    }

    public override ErrorNumber Finish(int returnCode)
    {
        return _device.Finish(returnCode);
    }
}
