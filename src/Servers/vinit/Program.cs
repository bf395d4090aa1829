using ViperOS.Contracts;
using ViperOS.DeviceTree;
using ViperOS.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// vinit: the first program. It finds every right there is in its table (<see cref="InitialHandle"/>), hands each server what
/// that needs, and waits for what happens to them.
/// </summary>
internal static class Program
{
    private const int Fail = 20;
    private const int QueueLength = 64;

    public static int Main()
    {
        Log log = new(new Handle(InitialHandle.Log));
        ErrorNumber error = Run(log);
        new LogLine(stackalloc byte[160]).Add("vinit: the system cannot go on: "u8)
            .Add(ErrorText.For(error)).Write(log, LogLevel.Error);
        return Fail;
    }

    private static ErrorNumber Run(Log log)
    {
        // Before anything else takes the slot: it may be empty.
        MemoryObject added = new(new Handle(InitialHandle.AddedArchive));
        if (added.GetInformation(out _) != ErrorNumber.None)
        {
            added = MemoryObject.None;
        }

        Resource resource = new(new Handle(InitialHandle.Resource));
        BootCommand command = BootCommand.Read();
        ProgramStore programs = new(added, new MemoryObject(new Handle(InitialHandle.BootArchive)));
        ErrorNumber error = SerialPort.Open(
            new MemoryObject(new Handle(InitialHandle.DeviceTree)), resource,
            out MemoryObject registers, out Interrupt interrupt);
        TerminalParts terminal = new();
        error = error == ErrorNumber.None ? terminal.Create(command.IsExec) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // vinit keeps every channel: calls to a server that died wait for the one that comes in its place.
        error = CreateChannel(out Channel own, out Connection supervisorConnection);
        Channel console = default;
        Connection consoleConnection = default;
        Channel files = default;
        error = error == ErrorNumber.None ? CreateChannel(out console, out consoleConnection) : error;
        error = error == ErrorNumber.None ? Channel.Create(QueueLength, out files) : error;
        Namespace names = default;
        List<ManagedProgram> drivers = CreateDrivers(resource, log);
        ErrorNumber systemError = ErrorNumber.None;
        VolumeProgram? system = error == ErrorNumber.None ? CreateSystem(command.SystemDevice, drivers, resource, log, out systemError) : null;
        error = error == ErrorNumber.None ? Assigns.Create(files, system?.Channel, console, !command.IsExec, out names) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        DiskNodesProgram? nodes = null;
        if (drivers.Count != 0)
        {
            DiskNodesProgram.Create(files, names, resource, log, out nodes);
        }

        ServiceLoop loop = new(own);
        ShellProgram shell = new(command, terminal, names, log, supervisorConnection, consoleConnection);
        SystemVolume systemVolume = new(system, command.SystemDevice, files, names);
        if (systemError != ErrorNumber.None)
        {
            shell.Notice = systemVolume.Explain(systemError);
        }

        List<ManagedProgram> managed =
        [
            new ConsoleProgram(console, log, terminal, registers, interrupt, command.IsExec),
            new FileSystemProgram(files, log, added),
            .. drivers,
            .. nodes is null ? Array.Empty<ManagedProgram>() : [nodes],
            .. system is null ? Array.Empty<ManagedProgram>() : [system],
            .. CreateShares(resource, names, log),
            shell,
        ];
        Job root = new(new Handle(InitialHandle.RootJob));
        Supervisor supervisor = new(loop, programs, managed, shell, systemVolume, nodes, consoleConnection, resource, root, log, names, command.IsExec);
        loop.Root = supervisor;
        error = supervisor.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (command.IsExec)
        {
            terminal.CloseUserEnds();
        }

        return loop.Run();
    }

    /// <summary>A disk for whose driver something is missing is left out; the system goes on.</summary>
    private static List<ManagedProgram> CreateDrivers(Resource resource, Log log)
    {
        MemoryObject deviceTree = new(new Handle(InitialHandle.DeviceTree));
        List<ManagedProgram> drivers = [];
        foreach (Device slot in VirtioSlots.Find(deviceTree, resource, BlockProgram.DeviceId))
        {
            ErrorNumber error = VirtioSlots.Prepare(slot, resource, out VirtioParts? parts);
            AddDriver(drivers, error, parts, resource, log);
        }

        foreach (VirtioParts parts in PciBus.Open(deviceTree, resource)?.Find(BlockProgram.DeviceId, BlockProgram.TransitionalDevice, log) ?? [])
        {
            AddDriver(drivers, ErrorNumber.None, parts, resource, log);
        }

        return drivers;
    }

    /// <summary>Folders of the host's: each is a volume from the begin on.</summary>
    private static List<ManagedProgram> CreateShares(Resource resource, Namespace names, Log log)
    {
        List<ManagedProgram> shares = [];
        MemoryObject deviceTree = new(new Handle(InitialHandle.DeviceTree));
        foreach (Device slot in VirtioSlots.Find(deviceTree, resource, VolumeProgram.ShareDeviceId))
        {
            VolumeProgram? program = null;
            DirectoryHandle root = default;
            ErrorNumber error = VirtioSlots.Prepare(slot, resource, out VirtioParts? parts);
            error = error == ErrorNumber.None ? VolumeProgram.CreateShare(parts!, shares.Count, resource, log, out program) : error;
            error = error == ErrorNumber.None ? program!.OpenRoot(out root) : error;
            error = error == ErrorNumber.None ? VolumeNames.Bind(names, program!.Volume, root) : error;
            if (error == ErrorNumber.None)
            {
                root.Handle.Close();
                shares.Add(program!);
            }
            else
            {
                VolumeProgram.ReportShare(error, log);
            }
        }

        return shares;
    }

    private static void AddDriver(List<ManagedProgram> drivers, ErrorNumber error, VirtioParts? parts, Resource resource, Log log)
    {
        BlockProgram? program = null;
        error = error == ErrorNumber.None ? BlockProgram.Create(parts!, drivers.Count, resource, log, out program) : error;
        if (error == ErrorNumber.None)
        {
            drivers.Add(program!);
        }
        else
        {
            BlockProgram.Report(error, log);
        }
    }

    /// <summary>The volume with the system's files, if the kernel's command line names its device; without that the files in memory serve.</summary>
    private static VolumeProgram? CreateSystem(
        ReadOnlySpan<byte> device, List<ManagedProgram> drivers, Resource resource, Log log, out ErrorNumber error)
    {
        error = ErrorNumber.None;
        if (device.IsEmpty)
        {
            return null;
        }

        Connection connection = Connection.None;
        foreach (ManagedProgram driver in drivers)
        {
            if (driver.Name.SequenceEqual(device))
            {
                connection = driver.Connection;
            }
            else if (!connection.Handle.IsSome && driver.TryConnectPart(device, out Connection part))
            {
                connection = part;
            }
        }

        VolumeProgram? volume = null;
        error = connection.Handle.IsSome
            ? VolumeProgram.Create("System"u8, device, connection, Contracts.Services.MountFlags.None, resource, log, true, out volume)
            : ErrorNumber.ENOENT;
        if (error != ErrorNumber.None)
        {
            new LogLine(stackalloc byte[160]).Add("vinit: the system's volume cannot be used: "u8).Add(ErrorText.For(error)).Write(log, LogLevel.Error);
        }

        return volume;
    }

    private static ErrorNumber CreateChannel(out Channel channel, out Connection connection)
    {
        connection = Connection.None;
        ErrorNumber error = Channel.Create(QueueLength, out channel);
        return error == ErrorNumber.None ? channel.Connect(ServiceLoop.RootToken, out connection) : error;
    }
}
