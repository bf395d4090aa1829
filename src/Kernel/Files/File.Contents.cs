using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>What a regular file does with its memory object: reading and writing, at its position or elsewhere, and its size.</summary>
public sealed unsafe partial class File
{
    // Extents of FileOperation.Synchronize.
    private const ulong DataOnly = 0;
    private const ulong WithAttributes = 1;

    public override long ReadAt(ulong user, ulong length, ulong offset)
    {
        if (Kind != FileKind.Regular)
        {
            return Error.ESPIPE;
        }

        MemoryObject? memory = Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        RefreshAt(offset);
        long count = memory.Read(offset, user, length);
        if (count > 0)
        {
            NoteAccess(memory);
            Note(FileEvents.Access);
        }

        return count;
    }

    /// <summary>Its bytes were read: that shows in the time of access, unless who opened it wants no trace (O_NOATIME).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void NoteAccess(MemoryObject memory)
    {
        if ((StatusFlags & OpenFlags.NoAccessTime) == 0)
        {
            memory.NoteAccess();
        }
    }

    /// <summary>Makes a report anew for who is about to read it from its start; nothing for other files.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void RefreshAt(ulong offset)
    {
        if (_isGenerated && offset == 0)
        {
            FileServer.CallSimple(Node, FileOperation.Refresh, 0);
        }
    }

    public override long WriteAt(ulong user, ulong length, ulong offset)
    {
        if (Kind != FileKind.Regular)
        {
            return Error.ESPIPE;
        }

        MemoryObject? memory = Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        if ((StatusFlags & OpenFlags.Append) == 0)
        {
            return FinishWrite(memory, WriteRange(memory, offset, user, length, isKernel: false), length);
        }

        // Linux, pwrite(2), BUGS: a file that is appended to takes all bytes at its end.
        UserBuffer source = new(user, length);
        return FinishWrite(memory, AppendTo(memory, ref source, out _), length);
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (Kind != FileKind.Regular)
        {
            return Error.ESPIPE;
        }

        MemoryObject? memory = Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        _positionMutex.Acquire();
        if (origin is SeekOrigin.Data or SeekOrigin.Hole)
        {
            long found = FindExtent(memory, (ulong)offset, origin == SeekOrigin.Data);
            _position = found < 0 ? _position : (ulong)found;
            _positionMutex.Release();
            return found;
        }

        ulong start = origin switch
        {
            SeekOrigin.Start => 0,
            SeekOrigin.Current => _position,
            _ => memory.Size,
        };
        ulong position = start + (ulong)offset;
        bool isValid = (long)position >= 0 && (offset < 0 ? position < start : position >= start);
        if (isValid)
        {
            _position = position;
        }

        _positionMutex.Release();
        return isValid ? (long)position : Error.EINVAL;
    }

    public override int Truncate(ulong size)
    {
        if (Kind != FileKind.Regular || _isDevice)
        {
            return Error.EINVAL;
        }

        ulong last = 1;
        MemoryObject? memory = Memory;
        bool grows = size > (memory?.Size ?? 0);
        int error = grows ? Process.LimitFileSize(size - 1, ref last) : 0;
        error = error == 0 && grows && memory is not null ? memory.ClearBehindEnd() : error;
        error = error < 0 ? error : FileServer.CallSimple(Node, FileOperation.Truncate, size);
        if (error == 0)
        {
            Note(FileEvents.Modify);
        }

        return error;
    }

    private long ReadContents(ulong user, ulong length)
    {
        MemoryObject? memory = Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        _positionMutex.Acquire();
        if (_isGenerated && _position == 0)
        {
            // A report is made anew for who reads it from the start; if that fails the earlier one still stands.
            int error = FileServer.CallSimple(Node, FileOperation.Refresh, 0);
            if (error == Error.ESRCH)
            {
                // What it is about is gone.
                _positionMutex.Release();
                return error;
            }
        }

        long count = memory.Read(_position, user, length);
        if (count > 0)
        {
            _position += (ulong)count;
            NoteAccess(memory);
        }

        _positionMutex.Release();
        if (count > 0)
        {
            Note(FileEvents.Access);
        }

        return count;
    }

    /// <summary>At the position, all ranges in one step: nobody who shares the position or appends comes in between.</summary>
    private long WriteContents(ref UserBuffer source)
    {
        MemoryObject? memory = Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        ulong length = source.Remaining;
        _positionMutex.Acquire();
        long count = (StatusFlags & OpenFlags.Append) != 0 ? AppendTo(memory, ref source, out _position) : WriteTo(memory, _position, ref source);
        if (count > 0)
        {
            _position += (ulong)count;
        }

        _positionMutex.Release();
        return FinishWrite(memory, count, length);
    }

    /// <summary>pwritev2(2) with RWF_APPEND: as if the file had been opened with O_APPEND; the position stays.</summary>
    public long Append(ref UserBuffer source)
    {
        MemoryObject? memory = Memory;
        ulong length = source.Remaining;
        return Kind != FileKind.Regular ? Error.ESPIPE
            : memory is null ? Error.EPIPE
            : FinishWrite(memory, AppendTo(memory, ref source, out _), length);
    }

    /// <summary>Where the file ends, which nobody else who appends moves meanwhile (POSIX, write). Where that was.</summary>
    private long AppendTo(MemoryObject memory, ref UserBuffer source, out ulong position)
    {
        memory.BeginAppending();
        position = memory.Size;
        long count = WriteTo(memory, position, ref source);
        memory.EndAppending();
        return count;
    }

    private long WriteTo(MemoryObject memory, ulong position, ref UserBuffer source)
    {
        long total = 0;
        while (source.TryTake(out ulong address, out ulong length))
        {
            long count = WriteRange(memory, position, address, length, source.IsKernel);
            if (count < 0)
            {
                total = total != 0 ? total : count;
                break;
            }

            total += count;
            position += (ulong)count;
            if ((ulong)count < length)
            {
                break;
            }
        }

        return total;
    }

    private long WriteRange(MemoryObject memory, ulong position, ulong address, ulong length, bool isKernel)
    {
        long error = _isDevice ? LimitToEnd(memory, position, ref length) : Process.LimitFileSize(position, ref length);
        return error < 0 ? error
            : isKernel ? memory.WriteKernel(position, (void*)address, length)
            : memory.Write(position, address, length);
    }

    /// <summary>A device does not get longer: behind its end there is no room.</summary>
    private static long LimitToEnd(MemoryObject memory, ulong position, ref ulong length)
    {
        ulong size = memory.Size;
        ulong room = position < size ? size - position : 0;
        length = length < room ? length : room;
        return 0;
    }

    private long FinishWrite(MemoryObject memory, long count, ulong length)
    {
        if (count <= 0)
        {
            // Nothing taken of something wanted: the object is at the end of what its server granted.
            return count == 0 && length != 0 ? Error.ENOSPC : count;
        }

        memory.NoteModified();
        Note(FileEvents.Modify);
        if ((StatusFlags & (OpenFlags.DataSync | OpenFlags.Sync)) == 0)
        {
            return count;
        }

        int error = FileServer.CallSimple(Node, FileOperation.Synchronize, (StatusFlags & OpenFlags.Sync) != 0 ? WithAttributes : DataOnly);
        return error < 0 && error != Error.EOPNOTSUPP ? error : count;
    }

    /// <summary>SEEK_DATA and SEEK_HOLE. What is on a medium only the server knows.</summary>
    private long FindExtent(MemoryObject memory, ulong offset, bool data)
    {
        if (!memory.IsPaged)
        {
            return memory.FindExtent(offset, data);
        }

        KernelMessage message = default;
        message.Words[1] = offset;
        message.Words[2] = data ? 1ul : 0;
        int error = FileServer.Call(Node, ref message, FileOperation.FindExtent);
        FileServer.Discard(ref message);
        ulong size = memory.Size;
        return error == Error.EOPNOTSUPP ? offset >= size ? Error.ENXIO : (long)(data ? offset : size)
            : error < 0 ? error
            : (long)message.Words[1] >= (long)offset ? (long)message.Words[1]
            : Error.EIO;
    }
}
