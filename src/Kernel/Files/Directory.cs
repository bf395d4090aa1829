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
    /// <summary>A server fills its answer as far as a message goes, whatever the program's buffer holds.</summary>
    private const int BufferSize = Message.MaximumDataLength;

    /// <summary>Places in the listing that are "." and "..": the server's cookies begin behind them.</summary>
    private const ulong DotEntries = 2;

    /// <summary>Guards the learning of numbers; innermost.</summary>
    private static SpinLock s_learning;

    private Mutex _positionMutex;
    private ulong _place;
    private ulong _number;

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
        }

        long result = (long)_place;
        _positionMutex.Release();
        return result & long.MaxValue;
    }

    /// <summary>getdents64: bytes written, 0 at the end.</summary>
    public long GetEntries(ulong user, ulong size)
    {
        byte* buffer = (byte*)KernelHeap.Allocate(BufferSize);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        _positionMutex.Acquire();
        ulong place = _place;
        int length = ReadEntries(new Span<byte>(buffer, size < BufferSize ? (int)size : BufferSize), ref place);
        if (length > 0)
        {
            if (UserMemory.TryCopyToUser(user, buffer, (nuint)length))
            {
                _place = place;
            }
            else
            {
                length = Error.EFAULT;
            }
        }

        _positionMutex.Release();
        KernelHeap.Free(buffer);
        if (length >= 0)
        {
            Note(FileEvents.Access);
        }

        return length;
    }

    protected override void Destroy()
    {
        End();
        Slab<Directory>.Free(this);
    }

    private int ReadEntries(Span<byte> entries, ref ulong place)
    {
        int written = 0;
        while (place < DotEntries)
        {
            int length = DirectoryEntry.WriteDots(entries.Slice(written), Identity.Node, (int)place + 1, place + 1);
            if (length == 0)
            {
                return written == 0 ? Error.EINVAL : written;
            }

            written += length;
            place++;
        }

        KernelMessage message = default;
        message.Words[1] = place - DotEntries;
        message.TakesData = true;
        int error = FileServer.Call(Node, ref message, FileOperation.ReadDirectory);
        if (error == FileServer.MetLink)
        {
            error = Error.EIO;
        }

        if (error == 0)
        {
            ReadOnlySpan<byte> records = new(message.TakenData, message.ReceivedLength);
            error = DirectoryEntry.Translate(records, entries.Slice(written), DotEntries, ref place);
            error = error == Error.EINVAL && written != 0 ? 0 : error;
        }

        FileServer.Discard(ref message);
        return error < 0 ? error : written + error;
    }
}
