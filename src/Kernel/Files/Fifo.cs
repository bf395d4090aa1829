using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// What is behind the name of a FIFO while somebody has it open, or waits for somebody else to open it: one buffer, and on each side the object
/// whose signals all descriptions of that side show. In the list of all (one lock, LockOrder.SocketNames, which guards everything here but the
/// buffer); owned by those who have it open.
/// </summary>
public sealed class Fifo
{
    private static SpinLock s_lock = new(LockOrder.SocketNames);
    private static Fifo? s_first;

    private Fifo? _next;
    private NodeIdentity _identity;
    private int _users;
    private PipeBuffer? _buffer;
    private FifoSide? _readSide;
    private FifoSide? _writeSide;
    private int _readers;
    private int _writers;

    /// <summary>How often it was opened that way: who waits looks whether that changes.</summary>
    private ulong _readOpenings;
    private ulong _writeOpenings;
    private WaitQueue _openers;

    public PipeBuffer Buffer => _buffer!;

    /// <summary>Whose signals tell whether there is something to read.</summary>
    public FifoSide ReadSide => _readSide!;

    /// <summary>Whose signals tell whether there is room to write.</summary>
    public FifoSide WriteSide => _writeSide!;

    public bool HasWriters => Volatile.Read(ref _writers) != 0;

    /// <summary>Times it was opened for writing.</summary>
    public ulong WriteOpenings => Volatile.Read(ref _writeOpenings);

    /// <summary>
    /// open(2) of a FIFO: waits for the other side unless it is opened for both or <paramref name="nonBlocking"/>. The FIFO, to be closed by
    /// <see cref="Close"/>. ENXIO when written without waiting and nobody reads; EINTR, ENOMEM.
    /// </summary>
    public static int Open(NodeIdentity identity, bool reads, bool writes, bool nonBlocking, Job job, out Fifo? result)
    {
        result = null;
        Fifo? fifo = FindOrCreate(identity, job);
        if (fifo is null)
        {
            return Error.ENOMEM;
        }

        ulong state = s_lock.Acquire();
        if (writes && !reads && nonBlocking && fifo._readers == 0)
        {
            fifo.Leave(state);
            return Error.ENXIO;
        }

        fifo.Change(reads ? 1 : 0, writes ? 1 : 0);
        fifo._readOpenings += reads ? 1ul : 0;
        fifo._writeOpenings += writes ? 1ul : 0;
        fifo._openers.WakeAll();
        bool waits = reads != writes && !nonBlocking && (reads ? fifo._writers == 0 : fifo._readers == 0);
        ulong seen = reads ? fifo._writeOpenings : fifo._readOpenings;
        while (waits && seen == (reads ? fifo._writeOpenings : fifo._readOpenings))
        {
            fifo._openers.PrepareWait();
            s_lock.Release(state);
            int error = fifo._openers.FinishWait(ulong.MaxValue);
            state = s_lock.Acquire();
            if (error < 0 && seen == (reads ? fifo._writeOpenings : fifo._readOpenings))
            {
                fifo.Change(reads ? -1 : 0, writes ? -1 : 0);
                fifo.Leave(state);
                return error;
            }
        }

        s_lock.Release(state);
        result = fifo;
        return 0;
    }

    /// <summary>Ends what <see cref="Open"/> began. What was written and not read goes with the last user.</summary>
    public void Close(bool reads, bool writes)
    {
        ulong state = s_lock.Acquire();
        Change(reads ? -1 : 0, writes ? -1 : 0);
        Leave(state);
    }

    private static Fifo? FindOrCreate(NodeIdentity identity, Job job)
    {
        Fifo? created = null;
        while (true)
        {
            ulong state = s_lock.Acquire();
            Fifo? found = s_first;
            while (found is not null && found._identity != identity)
            {
                found = found._next;
            }

            if (found is null && created is not null)
            {
                created._next = s_first;
                s_first = created;
                found = created;
                created = null;
            }

            if (found is not null)
            {
                found._users++;
                s_lock.Release(state);
                created?.Free();
                return found;
            }

            s_lock.Release(state);
            created = Create(identity, job);
            if (created is null)
            {
                return null;
            }
        }
    }

    private static Fifo? Create(NodeIdentity identity, Job job)
    {
        Fifo? fifo = Slab<Fifo>.Allocate();
        if (fifo is null)
        {
            return null;
        }

        fifo._next = null;
        fifo._identity = identity;
        fifo._users = 0;
        fifo._readers = 0;
        fifo._writers = 0;
        fifo._readOpenings = 0;
        fifo._writeOpenings = 0;
        fifo._openers = new WaitQueue(LockOrder.WaitQueue);
        fifo._buffer = PipeBuffer.Create(job);
        fifo._readSide = FifoSide.Create();
        fifo._writeSide = FifoSide.Create();
        if (fifo._buffer is null || fifo._readSide is null || fifo._writeSide is null)
        {
            fifo.Free();
            return null;
        }

        return fifo;
    }

    /// <summary>With the lock held.</summary>
    private void Change(int readers, int writers)
    {
        bool hadReaders = _readers != 0;
        bool hadWriters = _writers != 0;
        _readers += readers;
        _writers += writers;
        if (hadReaders != (_readers != 0))
        {
            SetOpen(ReadSide, isReader: true, _readers != 0);
        }

        if (hadWriters != (_writers != 0))
        {
            SetOpen(WriteSide, isReader: false, _writers != 0);
        }
    }

    private void SetOpen(FifoSide side, bool isReader, bool isOpen)
    {
        if (isOpen)
        {
            // What was said when the side was last open is no longer so.
            side.UpdateSignals(Signals.None, side.Signals);
            Buffer.Open(side, isReader);
        }
        else
        {
            Buffer.Close(isReader);
        }
    }

    /// <summary>Releases the lock and, as the last user, everything.</summary>
    private void Leave(ulong state)
    {
        bool isLast = --_users == 0;
        if (isLast)
        {
            if (s_first == this)
            {
                s_first = _next;
            }
            else
            {
                Fifo previous = s_first!;
                while (previous._next != this)
                {
                    previous = previous._next!;
                }

                previous._next = _next;
            }
        }

        s_lock.Release(state);
        if (isLast)
        {
            Free();
        }
    }

    private void Free()
    {
        _buffer?.Release();
        _readSide?.Release();
        _writeSide?.Release();
        _buffer = null;
        _readSide = null;
        _writeSide = null;
        Slab<Fifo>.Free(this);
    }
}
