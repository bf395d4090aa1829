using System.Threading;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// One message of a datagram or sequenced packet socket. Counted: its queue and whoever is copying it out hold references. Its
/// bytes are charged to the sender's job until it is gone.
/// </summary>
public sealed unsafe class SocketMessage
{
    /// <summary>What a message costs beside its bytes.</summary>
    private const long Overhead = 256;

    public SocketMessage? Next;
    public SocketAddress Sender;
    public PeerCredentials Credentials;
    public Ancillary? Ancillary;

    private int _references;
    private LargeBuffer _bytes;
    private Job? _job;

    public int Length { get; private set; }

    /// <summary>What it counts in a queue.</summary>
    public int Cost => Length + (int)Overhead;

    /// <summary>A message of all bytes of the source, whose number an int holds; a reference for the caller. ENOMEM, EFAULT.</summary>
    public static int Create(Job job, ref UserBuffer source, out SocketMessage? message)
    {
        int length = (int)source.Remaining;
        message = null;
        if (!job.TryCharge(length + Overhead))
        {
            return Error.ENOMEM;
        }

        SocketMessage? created = Slab<SocketMessage>.Allocate();
        LargeBuffer bytes = default;
        if (created is null || (length != 0 && !bytes.TryAllocate(length)))
        {
            job.Uncharge(length + Overhead);
            if (created is not null)
            {
                Slab<SocketMessage>.Free(created);
            }

            return Error.ENOMEM;
        }

        created._references = 1;
        created._bytes = bytes;
        created.Length = length;
        created._job = job;
        job.Acquire();
        if (source.CopyTo(bytes.Bytes, (ulong)length) != (ulong)length)
        {
            created.Release();
            return Error.EFAULT;
        }

        message = created;
        return 0;
    }

    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>With no lock held, for the last one discards capabilities.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0)
        {
            return;
        }

        Ancillary?.Free();
        Ancillary = null;
        _bytes.Free();
        Job job = _job!;
        _job = null;
        job.Uncharge(Cost);
        job.Release();
        Slab<SocketMessage>.Free(this);
    }

    /// <summary>As many bytes as the destination takes; the number, or EFAULT.</summary>
    public long CopyTo(ref UserBuffer destination)
    {
        ulong size = destination.Remaining < (ulong)Length ? destination.Remaining : (ulong)Length;
        return destination.CopyFrom(_bytes.Bytes, size) == size ? (long)size : Error.EFAULT;
    }
}
