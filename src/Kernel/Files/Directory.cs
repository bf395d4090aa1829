using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A directory of a file server: where paths begin, and an open directory to list. Owns a capability on the connection that is
/// the node. The rights of its handle, or of its entry in a namespace, limit what can be opened below it. The place in the
/// listing is guarded by its own mutex, outside the lock order (nothing else is taken before it).
/// </summary>
public sealed unsafe class Directory : OpenDescription
{
    /// <summary>A server fills its answer as far as a message goes, whatever the program's buffer holds.</summary>
    private const int BufferSize = Message.MaximumDataLength;

    private Capability? _node;
    private Mutex _positionMutex;
    private ulong _cookie;

    public override KernelObjectType Type => KernelObjectType.Directory;

    /// <summary>Valid while the directory is held.</summary>
    public Capability Node => _node!;

    /// <summary>Takes over the capability; null without memory, then it is still the caller's.</summary>
    public static Directory? Create(Capability node, OpenFlags flags)
    {
        Directory? directory = Slab<Directory>.Allocate();
        if (directory is null)
        {
            return null;
        }

        directory.Initialize();
        directory.StatusFlags = flags & (ChangeableFlags | OpenFlags.AccessMask);
        directory._node = node;
        directory._cookie = 0;
        directory._positionMutex.Initialize(LockOrder.None);
        return directory;
    }

    public override long Read(ulong user, ulong length) => Error.EISDIR;

    public override long Write(ulong user, ulong length) => Error.EISDIR;

    public override int GetStatistics(out FileStatistics statistics)
    {
        int error = FileServer.GetStatus(Node, default, out FileStatus status);
        statistics = FileServer.ToStatistics(status);
        return error;
    }

    /// <summary>rewinddir and seekdir: to a place that getdents64 told, or to the start.</summary>
    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin == SeekOrigin.End || (origin == SeekOrigin.Current && offset != 0))
        {
            return Error.EINVAL;
        }

        _positionMutex.Acquire();
        if (origin == SeekOrigin.Start)
        {
            _cookie = (ulong)offset;
        }

        long result = (long)_cookie;
        _positionMutex.Release();
        return result & long.MaxValue;
    }

    /// <summary>getdents64: bytes written, 0 at the end.</summary>
    public long GetEntries(ulong user, ulong size)
    {
        byte* buffers = (byte*)KernelHeap.Allocate(2 * BufferSize);
        if (buffers is null)
        {
            return Error.ENOMEM;
        }

        _positionMutex.Acquire();
        ulong cookie = _cookie;
        byte* entries = buffers + BufferSize;
        int length = ReadEntries(buffers, new Span<byte>(entries, size < BufferSize ? (int)size : BufferSize), ref cookie);
        if (length > 0)
        {
            if (UserMemory.TryCopyToUser(user, entries, (nuint)length))
            {
                _cookie = cookie;
            }
            else
            {
                length = Error.EFAULT;
            }
        }

        _positionMutex.Release();
        KernelHeap.Free(buffers);
        return length;
    }

    protected override void Destroy()
    {
        _node!.Discard();
        _node = null;
        Slab<Directory>.Free(this);
    }

    private int ReadEntries(byte* records, Span<byte> entries, ref ulong cookie)
    {
        KernelMessage message = default;
        message.Words[1] = cookie;
        message.ReceiveData = records;
        message.ReceiveCapacity = BufferSize;
        int error = FileServer.Call(Node, ref message, FileOperation.ReadDirectory);
        FileServer.DiscardCapabilities(ref message, 0);
        if (error < 0)
        {
            return error;
        }

        return DirectoryEntry.Translate(new ReadOnlySpan<byte>(records, message.ReceivedLength), entries, ref cookie);
    }
}
