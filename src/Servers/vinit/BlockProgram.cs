using System.Buffers.Text;
using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// blkd, once for each disk: gets the device's registers and interrupts, the memory that it shares with the device, and the domain of what the
/// device may touch. All of that outlives it.
/// </summary>
internal sealed class BlockProgram : ManagedProgram
{
    public const uint DeviceId = 2;

    /// <summary>The number of one that can be driven in the old way as well, on a PCI bus.</summary>
    public const ushort TransitionalDevice = 0x1001;

    private const ulong SharedSizeOfQueue = 32 * 1024;
    private const int QueueLength = 64;

    private readonly Log _log;
    private readonly Channel _channel;
    private readonly VirtioParts _parts;
    private readonly MemoryObject _shared;
    private readonly DmaDomain _dma;
    private readonly Connection[] _partitions = new Connection[BlockPartition.MaximumNumber + 1];

    private BlockProgram(ReadOnlySpan<byte> name, Log log, Channel channel, VirtioParts parts, MemoryObject shared, DmaDomain dma)
        : base(name, "Servers/blkd"u8)
    {
        _log = log;
        _channel = channel;
        _parts = parts;
        _shared = shared;
        _dma = dma;
    }

    /// <summary>Makes what the driver of one disk needs besides the device.</summary>
    public static ErrorNumber Create(VirtioParts parts, int number, Resource resource, Log log, out BlockProgram? program)
    {
        program = null;
        DmaDomain dma = DmaDomain.None;
        Channel channel = default;
        Connection connection = Connection.None;
        ErrorNumber error = MemoryObject.CreateContiguous(resource, SharedSizeOfQueue * parts.Queues, out MemoryObject shared);
        error = error == ErrorNumber.None ? DmaDomain.Create(resource, out dma) : error;
        error = error == ErrorNumber.None ? Channel.Create(QueueLength, out channel) : error;
        error = error == ErrorNumber.None ? channel.Connect(Services.ServiceLoop.RootToken, out connection) : error;
        if (error == ErrorNumber.None)
        {
            Span<byte> name = stackalloc byte[16];
            "blkd."u8.CopyTo(name);
            Utf8Formatter.TryFormat(number, name[5..], out int digits);
            program = new BlockProgram(name[..(5 + digits)], log, channel, parts, shared, dma)
            {
                Connection = connection,
            };
        }

        return error;
    }

    public static void Report(ErrorNumber error, Log log) =>
        new LogLine(stackalloc byte[160]).Add("vinit: a disk cannot be used: "u8).Add(ErrorText.For(error)).Write(log, LogLevel.Error);

    /// <summary>
    /// The disk's name, a "p", and a partition's number, which is the connection's token: it goes on working with the next run. Whether there is such
    /// a partition the server says.
    /// </summary>
    public override bool TryConnectPart(ReadOnlySpan<byte> name, out Connection connection)
    {
        connection = Connection.None;
        if (!name.StartsWith(Name) || name.Length < Name.Length + 2 || name[Name.Length] != (byte)'p' || name[Name.Length + 1] == (byte)'0'
            || !Utf8Parser.TryParse(name[(Name.Length + 1)..], out uint number, out int digits) || digits != name.Length - Name.Length - 1
            || number > BlockPartition.MaximumNumber)
        {
            return false;
        }

        connection = _partitions[number];
        if (!connection.Handle.IsSome && _channel.Connect(number, out connection) == ErrorNumber.None)
        {
            _partitions[number] = connection;
        }

        return connection.Handle.IsSome;
    }

    protected override void Equip(ref SpawnBuilder spawn)
    {
        _parts.Equip(ref spawn);
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("shared"u8, _shared.Handle, Rights.Read | Rights.Write | Rights.Map | Rights.Inspect | Rights.Manage);
        spawn.AddHandle("dma"u8, _dma.Handle, Rights.Map | Rights.Manage);
    }
}
