namespace ViperOS.Contracts.Services;

/// <summary>
/// Offered by consoled: its terminals. Their bytes do not travel here but through the pipes of the files that the console's
/// directory holds; this is for who manages them.
/// </summary>
[Service]
public interface IConsole
{
    /// <summary>How many terminals there are; they are numbered from 0.</summary>
    ErrorNumber GetTerminalCount(out uint count);

    /// <summary>A connection to one terminal, which speaks ITerminal. ENXIO if there is no such number.</summary>
    ErrorNumber OpenTerminal(uint number, [Grants(Connection.ClientRights)] out Connection terminal);

    /// <summary>
    /// The directory of the terminals as files, a connection that speaks the file protocol: for DirectoryHandle.Create. The empty
    /// path in it is terminal 0.
    /// </summary>
    ErrorNumber OpenDirectory([Grants(Connection.ClientRights)] out Connection directory);

    /// <summary>
    /// Exec mode: comes back when all output is out and the return code behind it. EOPNOTSUPP if the console is a terminal.
    /// </summary>
    ErrorNumber Finish(int returnCode);
}
