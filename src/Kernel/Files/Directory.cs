using System;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A directory of a file server: where paths begin, and an open directory to list. Owns a capability on the connection that is
/// the node. The rights of its handle, or of its entry in a namespace, limit what can be opened below it. The place in the
/// listing is guarded by its own mutex, outside the lock order (nothing else is taken before it).
/// </summary>
public sealed unsafe class Directory : NodeDescription
{
    /// <summary>Places in the listing that are "." and "..": the server's cookies begin behind them.</summary>
    private const ulong DotEntries = 2;
    private const int DotsSize = 2 * 24;

    /// <summary>Guards the learning of numbers; innermost.</summary>
    private static SpinLock s_learning;

    /// <summary>So many directories of the system keep entries for their next reading at most, each up to <see cref="Message.MaximumDataLength"/> bytes.</summary>
    private const int MaximumKeepers = 64;

    private static int s_keepers;

    private Mutex _positionMutex;
    private ulong _place;
    private ulong _number;

    // Records that the server has given and nobody has read yet, for the place that they begin at: C libraries read 2 to 32 KiB at a time.
    private byte* _kept;
    private int _keptStart;
    private int _keptLength;
    private ulong _keptPlace;
    private bool _isKeeper;

    /// <summary>The server's number for it in that run of the server; 0 if it has not been said.</summary>
    public ulong NumberIn(ulong run) => Run != run ? 0 : Volatile.Read(ref _number);

    /// <summary>The server has said its number. Only a directory that was not opened, but made of a connection, changes it with the run.</summary>
    public void Learn(ulong run, ulong number)
    {
        if (Run >= run || number == 0)
        {
            return;
        }

        ulong state = s_learning.Acquire();
        if (Run < run)
        {
            // Who reads the new run reads the new number as well.
            Volatile.Write(ref _number, number);
            Run = run;
        }

        s_learning.Release(state);
    }

    public override KernelObjectType Type => KernelObjectType.Directory;

    /// <summary>Takes over the capability; null without memory, then it is still the caller's.</summary>
    public static Directory? Create(Capability node, OpenFlags flags, ulong number = 0, ReadOnlySpan<byte> path = default)
    {
        Directory? directory = Slab<Directory>.Allocate();
        if (directory is null)
        {
            return null;
        }

        if (!directory.Begin(FileKind.Directory, flags, node, number, path))
        {
            Slab<Directory>.Free(directory);
            return null;
        }

        directory._place = 0;
        directory._kept = null;
        directory._isKeeper = false;
        directory._number = number;
        directory._positionMutex.Initialize(LockOrder.None);
        return directory;
    }

    /// <summary>Both are connections to the same node: a rename between them stays below it.</summary>
    public bool IsSameNode(Directory other)
    {
        if (this == other || (Identity.IsSome && Identity == other.Identity))
        {
            return true;
        }

        KernelObject? own = Node.AcquireObject();
        KernelObject? others = other.Node.AcquireObject();
        bool isSame = own is Connection left && others is Connection right
            ? left.Channel == right.Channel && left.Token == right.Token
            : own is KernelNode first && others is KernelNode second && first.IsSameNode(second);
        own?.Release();
        others?.Release();
        return isSame;
    }

    public override long Read(ulong user, ulong length) => Error.EISDIR;

    public override long Write(ulong user, ulong length) => Error.EISDIR;

    /// <summary>rewinddir and seekdir: to a place that getdents64 told, or to the start.</summary>
    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin is not (SeekOrigin.Start or SeekOrigin.Current) || (origin == SeekOrigin.Current && offset != 0) || offset < 0)
        {
            return Error.EINVAL;
        }

        _positionMutex.Acquire();
        if (origin == SeekOrigin.Start)
        {
            _place = (ulong)offset;
            GiveUpKept();
        }

        long result = (long)_place;
        _positionMutex.Release();
        return result & long.MaxValue;
    }

    /// <summary>getdents64: bytes written, 0 at the end.</summary>
    public long GetEntries(ulong user, ulong size)
    {
        _positionMutex.Acquire();
        ulong place = _place;
        long length = ReadEntries(user, size, ref place);
        _place = length > 0 ? place : _place;
        _positionMutex.Release();
        if (length >= 0)
        {
            Note(FileEvents.Access);
        }

        return length;
    }

    protected override void Destroy()
    {
        GiveUpKept();
        End();
        Slab<Directory>.Free(this);
    }

    private long ReadEntries(ulong user, ulong size, ref ulong place)
    {
        int room = size < int.MaxValue ? (int)size : int.MaxValue;
        Span<byte> dots = stackalloc byte[DotsSize];
        int written = 0;
        while (place < DotEntries
            && DirectoryRecord.TryAdd(
                dots.Slice(0, Math.Min(room, DotsSize)), ref written, ".."u8.Slice(0, (int)place + 1), Identity.Node, FileKind.Directory, place + 1))
        {
            place++;
        }

        if (!TryCopy(user, dots.Slice(0, written)))
        {
            return Error.EFAULT;
        }

        if (place < DotEntries)
        {
            return written == 0 ? Error.EINVAL : written;
        }

        if (_kept == null || _keptPlace != place)
        {
            GiveUpKept();
            int error = Ask(place, room - written);
            if (error < 0)
            {
                return error;
            }
        }

        Span<byte> records = new(_kept + _keptStart, _keptLength);
        int length = DirectoryEntry.Accept(records, room - written, DotEntries, ref place);
        if (length > 0 && !TryCopy(user + (ulong)written, records.Slice(0, length)))
        {
            length = Error.EFAULT;
        }

        if (length > 0 && length < _keptLength && (_isKeeper || TryBecomeKeeper()))
        {
            _keptStart += length;
            _keptLength -= length;
            _keptPlace = place;
        }
        else
        {
            GiveUpKept();
        }

        return length == Error.EINVAL && written != 0 ? written : length < 0 ? length : written + length;
    }

    /// <summary>Asks the server for entries from a place on: for more than are wanted now, as far as a message goes.</summary>
    private int Ask(ulong place, int room)
    {
        KernelMessage message = default;
        message.Words[1] = place - DotEntries;
        message.Words[2] = (ulong)Math.Max(room, Message.MaximumDataLength);
        message.TakesData = true;
        int error = FileServer.Call(Node, ref message, FileOperation.ReadDirectory);
        if (error == 0)
        {
            _kept = message.TakenData;
            _keptStart = 0;
            _keptLength = message.ReceivedLength;
            _keptPlace = place;
            message.TakenData = null;
        }

        FileServer.Discard(ref message);
        return error == FileServer.MetLink ? Error.EIO : error;
    }

    private bool TryBecomeKeeper()
    {
        _isKeeper = Interlocked.Increment(ref s_keepers) <= MaximumKeepers;
        if (!_isKeeper)
        {
            Interlocked.Decrement(ref s_keepers);
        }

        return _isKeeper;
    }

    private void GiveUpKept()
    {
        KernelHeap.Free(_kept);
        _kept = null;
        if (_isKeeper)
        {
            _isKeeper = false;
            Interlocked.Decrement(ref s_keepers);
        }
    }

    private static bool TryCopy(ulong user, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            return bytes.IsEmpty || UserMemory.TryCopyToUser(user, start, (nuint)bytes.Length);
        }
    }
}
