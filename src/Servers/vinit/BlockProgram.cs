using System.Buffers.Text;
using ViperOS.Contracts;
using ViperOS.DeviceTree;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// blkd, once for each disk: gets the device's registers and interrupt, the memory that it shares with the device, and the domain of what the
/// device may touch. All of that outlives it.
/// </summary>
internal sealed class BlockProgram : ManagedProgram
{
    public const uint DeviceId = 2;

    private const ulong SharedSize = 32 * 1024;
    private const int QueueLength = 64;

    private readonly Log _log;
    private readonly Channel _channel;
    private readonly MemoryObject _registers;
    private readonly MemoryObject _shared;
    private readonly Interrupt _interrupt;
    private readonly DmaDomain _dma;
    private readonly uint _start;
    private readonly Connection[] _partitions = new Connection[BlockPartition.MaximumNumber + 1];

    private BlockProgram(
        ReadOnlySpan<byte> name, Log log, Channel channel, MemoryObject registers, uint start, MemoryObject shared, Interrupt interrupt, DmaDomain dma)
        : base(name, "Servers/blkd"u8)
    {
        _log = log;
        _channel = channel;
        _registers = registers;
        _start = start;
        _shared = shared;
        _interrupt = interrupt;
        _dma = dma;
    }

    /// <summary>Makes what the driver of one disk needs.</summary>
    public static ErrorNumber Create(in Device slot, int number, Resource resource, Log log, out BlockProgram? program)
    {
        program = null;
        ulong page = VirtioSlots.PageOf(slot);
        ErrorNumber error = MemoryObject.CreatePhysical(resource, page, VirtioSlots.PageSize, CacheType.Device, out MemoryObject registers);
        MemoryObject shared = MemoryObject.None;
        Interrupt interrupt = Interrupt.None;
        DmaDomain dma = DmaDomain.None;
        Channel channel = default;
        Connection connection = Connection.None;
        InterruptFlags flags = slot.IsEdgeTriggered ? InterruptFlags.EdgeTriggered : InterruptFlags.None;
        error = error == ErrorNumber.None ? MemoryObject.CreateContiguous(resource, SharedSize, out shared) : error;
        error = error == ErrorNumber.None ? Interrupt.Create(resource, (uint)slot.Interrupt, flags, out interrupt) : error;
        error = error == ErrorNumber.None ? DmaDomain.Create(resource, out dma) : error;
        error = error == ErrorNumber.None ? Channel.Create(QueueLength, out channel) : error;
        error = error == ErrorNumber.None ? channel.Connect(Services.ServiceLoop.RootToken, out connection) : error;
        if (error == ErrorNumber.None)
        {
            Span<byte> name = stackalloc byte[16];
            "blkd."u8.CopyTo(name);
            Utf8Formatter.TryFormat(number, name[5..], out int digits);
            program = new BlockProgram(name[..(5 + digits)], log, channel, registers, (uint)(slot.Address - page), shared, interrupt, dma)
            {
                Connection = connection,
            };
        }

        return error;
    }

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
        Span<byte> start = stackalloc byte[16];
        Utf8Formatter.TryFormat(_start, start, out int digits);
        spawn.AddArgument(start[..digits]);
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("registers"u8, _registers.Handle, Rights.Read | Rights.Write | Rights.Map);
        spawn.AddHandle("interrupt"u8, _interrupt.Handle, Rights.Signal | Rights.Wait);
        spawn.AddHandle("shared"u8, _shared.Handle, Rights.Read | Rights.Write | Rights.Map | Rights.Inspect | Rights.Manage);
        spawn.AddHandle("dma"u8, _dma.Handle, Rights.Map | Rights.Manage);
    }
}
