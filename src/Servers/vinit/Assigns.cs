using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>The names that the shell and its programs find: one namespace with a directory capability for each.</summary>
internal static class Assigns
{
    private const ulong TerminalRoot = 1;

    // Of a file system (FileSystemServer.FirstToken, FileSystem.FindPlace): its root, and directories that are known by a number.
    private const ulong VolumeRoot = 1UL << 63;
    private const ulong VolumeCommands = VolumeRoot | (1UL << 48);
    private const ulong VolumeScripts = VolumeRoot | (2UL << 48);

    // Of ramfsd, beside those.
    private const ulong RamRoot = VolumeRoot | (3UL << 48);
    private const ulong DeviceRoot = VolumeRoot | (4UL << 48);

    /// <summary>Makes a directory of a server that may not run yet.</summary>
    public static ErrorNumber Connect(Channel server, ulong token, out DirectoryHandle directory)
    {
        directory = new DirectoryHandle(Handle.None);
        ErrorNumber error = server.Connect(token, out Connection connection);
        if (error == ErrorNumber.None)
        {
            error = DirectoryHandle.Create(connection, out directory);
            connection.Close();
        }

        return error;
    }

    /// <param name="volume">The channel of the volume with the system's files; null if they are in memory.</param>
    public static ErrorNumber Create(Channel files, Channel? volume, Channel console, bool hasTerminal, out Namespace names)
    {
        Channel system = volume ?? files;
        ErrorNumber error = Namespace.CreateEmpty(out names);
        error = error == ErrorNumber.None ? BindSystem(names, system) : error;
        error = error == ErrorNumber.None ? Bind(names, "/dev"u8, files, DeviceRoot) : error;
        error = error == ErrorNumber.None ? names.Bind("/proc"u8, new DirectoryHandle(new Handle(InitialHandle.ProcessFiles))) : error;
        error = error == ErrorNumber.None ? names.Bind("/dev/pts"u8, new DirectoryHandle(new Handle(InitialHandle.Terminals))) : error;
        error = error == ErrorNumber.None ? Bind(names, "/RAM"u8, files, RamRoot) : error;
        error = error == ErrorNumber.None ? Bind(names, "RAM"u8, files, RamRoot) : error;
        if (volume is not null && error == ErrorNumber.None)
        {
            // What is temporary does not go to the disk.
            error = Bind(names, "/tmp"u8, files, RamRoot);
        }

        return error == ErrorNumber.None && hasTerminal ? Bind(names, "CON"u8, console, TerminalRoot) : error;
    }

    /// <summary>/dev and nothing else.</summary>
    public static ErrorNumber CreateForDevices(Channel files, out Namespace names)
    {
        ErrorNumber error = Namespace.CreateEmpty(out names);
        return error == ErrorNumber.None ? Bind(names, "/dev"u8, files, DeviceRoot) : error;
    }

    /// <summary>Gives the root directory of a file server a name.</summary>
    public static ErrorNumber BindVolume(Namespace names, ReadOnlySpan<byte> name, Channel volume) => Bind(names, name, volume, VolumeRoot);

    /// <summary>The boot archive's files in place of those of a volume that cannot be used.</summary>
    public static ErrorNumber BindSystemInMemory(Namespace names, Channel files) => BindSystem(names, files);

    private static ErrorNumber BindSystem(Namespace names, Channel system)
    {
        ErrorNumber error = Bind(names, "SYS"u8, system, VolumeRoot);
        error = error == ErrorNumber.None ? Bind(names, "/"u8, system, VolumeRoot) : error;

        // Of SYS:, which has them below /: the same directories, so that their files have a name there too.
        error = error == ErrorNumber.None ? Bind(names, "/C"u8, system, VolumeCommands) : error;
        error = error == ErrorNumber.None ? Bind(names, "/S"u8, system, VolumeScripts) : error;
        error = error == ErrorNumber.None ? Bind(names, "C"u8, system, VolumeCommands) : error;
        return error == ErrorNumber.None ? Bind(names, "S"u8, system, VolumeScripts) : error;
    }

    private static ErrorNumber Bind(Namespace names, ReadOnlySpan<byte> name, Channel server, ulong token)
    {
        ErrorNumber error = Connect(server, token, out DirectoryHandle directory);
        if (error == ErrorNumber.None)
        {
            error = names.Bind(name, directory);
            directory.Handle.Close();
        }

        return error;
    }
}
