using System.Buffers.Text;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// fsd, once for each mounted volume. The channel that its files are reached through and the pager with their pages outlive it, so that open files
/// go on with its next run.
/// </summary>
internal sealed class VolumeProgram : ManagedProgram
{
    /// <summary>The token of the root directory (FileSystemServer.FirstToken).</summary>
    private const ulong RootToken = 1UL << 63;

    private const int QueueLength = 64;

    /// <summary>Of the virtio device of a folder of the host's.</summary>
    public const uint ShareDeviceId = 9;

    /// <summary>For the queue, a request and an answer.</summary>
    private const ulong ShareMemory = 512 * 1024;

    /// <summary>For what fsd leaves to its next run; it takes pages as they are used.</summary>
    private const ulong SavedSize = 20 * 1024 * 1024;

    private byte[] _volume;
    private readonly byte[] _device;
    private readonly Connection _deviceConnection;
    private readonly Channel _channel;
    private readonly Pager _pager;
    private readonly MemoryObject _saved;
    private readonly VirtioParts? _share;
    private readonly MemoryObject _shared = MemoryObject.None;
    private readonly Log _log;
    private readonly MountFlags _flags;

    private VolumeProgram(
        ReadOnlySpan<byte> name, ReadOnlySpan<byte> volume, ReadOnlySpan<byte> device, Connection deviceConnection, Channel channel, Pager pager,
        MemoryObject saved, Log log, MountFlags flags)
        : base(name, "Servers/fsd"u8)
    {
        _volume = volume.ToArray();
        _device = device.ToArray();
        _deviceConnection = deviceConnection;
        _channel = channel;
        _pager = pager;
        _saved = saved;
        _log = log;
        _flags = flags;
    }

    private VolumeProgram(VolumeProgram plain, VirtioParts share, MemoryObject shared)
        : this(plain.Name, plain._volume, plain._device, Connection.None, plain._channel, plain._pager, plain._saved, plain._log, plain._flags)
    {
        _share = share;
        _shared = shared;
    }

    /// <summary>The name that programs use, without the colon.</summary>
    public ReadOnlySpan<byte> Volume => _volume;

    public ReadOnlySpan<byte> Device => _device;

    public Channel Channel => _channel;

    /// <summary>It has the system's files, and is unmounted at the end only.</summary>
    public bool IsSystem { get; init; }

    /// <summary>Signaled when the volume with the system's files is mounted.</summary>
    public Event Mounted { get; private init; } = new(Handle.None);

    /// <param name="device">The name of the service.</param>
    /// <param name="connection">To the device; stays the caller's.</param>
    /// <param name="isSystem">It has the system's files.</param>
    public static ErrorNumber Create(
        ReadOnlySpan<byte> volume, ReadOnlySpan<byte> device, Connection connection, MountFlags flags, Resource resource, Log log,
        bool isSystem, out VolumeProgram? program)
    {
        program = null;
        Pager pager = Pager.None;
        Connection control = Connection.None;
        ErrorNumber error = Channel.Create(QueueLength, out Channel channel);
        error = error == ErrorNumber.None ? channel.Connect(Services.ServiceLoop.RootToken, out control) : error;
        error = error == ErrorNumber.None ? Pager.Create(resource, out pager) : error;
        MemoryObject saved = MemoryObject.None;
        error = error == ErrorNumber.None ? MemoryObject.Create(SavedSize, MemoryFlags.None, out saved) : error;
        Event mounted = new(Handle.None);
        error = error == ErrorNumber.None && isSystem ? Event.Create(out mounted) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        program = new VolumeProgram(ServiceNameOf(volume, stackalloc byte[ServiceStatus.MaximumName]), volume, device, connection, channel, pager, saved, log, flags)
        {
            Connection = control,
            IsSystem = isSystem,
            Mounted = mounted,
        };
        return ErrorNumber.None;
    }

    /// <summary>The same for a folder of the host's, which is a device of its own: its volume is HOST, or HOST with the number.</summary>
    public static ErrorNumber CreateShare(VirtioParts parts, int number, Resource resource, Log log, out VolumeProgram? program)
    {
        program = null;
        Span<byte> volume = stackalloc byte[VolumeNames.MaximumLength];
        "HOST"u8.CopyTo(volume);
        int digits = 0;
        if (number != 0)
        {
            Utf8Formatter.TryFormat(number, volume["HOST".Length..], out digits);
        }

        ErrorNumber error = MemoryObject.CreateContiguous(resource, ShareMemory, out MemoryObject shared);
        error = error == ErrorNumber.None
            ? Create(volume[..("HOST".Length + digits)], "9p"u8, Connection.None, MountFlags.None, resource, log, isSystem: false, out VolumeProgram? plain)
            : Nothing(error, out plain);
        program = error == ErrorNumber.None ? new VolumeProgram(plain!, parts, shared) { Connection = plain!.Connection } : null;
        return error;
    }

    /// <summary>Its root directory, also while it does not run.</summary>
    public ErrorNumber OpenRoot(out DirectoryHandle directory) => Assigns.Connect(_channel, RootToken, out directory);

    /// <summary>The volume has another name from now on; which the namespace has, is the caller's.</summary>
    public void RenameVolume(ReadOnlySpan<byte> volume)
    {
        _volume = volume.ToArray();
        Rename(ServiceNameOf(volume, stackalloc byte[ServiceStatus.MaximumName]));
    }

    /// <summary>What belongs to it goes: who waits for it, or calls it later, gets an error.</summary>
    public void Close()
    {
        Connection.Close();
        _channel.Handle.Close();
        if (_saved.Handle.IsSome)
        {
            _saved.Close();
        }

        if (_pager.Handle.IsSome)
        {
            _pager.Handle.Close();
        }
    }

    private static Span<byte> ServiceNameOf(ReadOnlySpan<byte> volume, Span<byte> name)
    {
        "fsd."u8.CopyTo(name);
        volume.CopyTo(name[4..]);
        return name[..(4 + volume.Length)];
    }

    public static void ReportShare(ErrorNumber error, Log log) =>
        new LogLine(stackalloc byte[160]).Add("vinit: a folder of the host cannot be used: "u8).Add(ErrorText.For(error)).Write(log, LogLevel.Error);

    private static ErrorNumber Nothing(ErrorNumber error, out VolumeProgram? program)
    {
        program = null;
        return error;
    }

    public unsafe void Describe(ref VolumeStatus status)
    {
        status = default;
        fixed (VolumeStatus* place = &status)
        {
            _volume.CopyTo(new Span<byte>(place->Name, VolumeStatus.MaximumName));
            _device.CopyTo(new Span<byte>(place->Device, VolumeStatus.MaximumDevice));
        }

        status.State = State;
        status.RestartCount = RestartCount;
    }

    public override int CountUnwritten() => CountDirty(_pager);

    protected override void Equip(ref SpawnBuilder spawn)
    {
        _share?.Equip(ref spawn);
        if (IsSystem)
        {
            spawn.AddArgument("system"u8);
            spawn.AddHandle("mounted"u8, Mounted.Handle, Rights.Signal);
        }

        if ((_flags & MountFlags.ReadOnly) != 0)
        {
            spawn.AddArgument("readonly"u8);
        }

        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        if (_share is null)
        {
            spawn.AddHandle("device"u8, _deviceConnection.Handle, Connection.ClientRights);
        }
        else
        {
            spawn.AddHandle("shared"u8, _shared.Handle, Rights.Read | Rights.Write | Rights.Map | Rights.Inspect | Rights.Manage);
        }

        if (_saved.Handle.IsSome)
        {
            spawn.AddHandle("saved"u8, _saved.Handle);
        }

        if (_pager.Handle.IsSome)
        {
            spawn.AddHandle("pager"u8, _pager.Handle);
        }
    }
}
