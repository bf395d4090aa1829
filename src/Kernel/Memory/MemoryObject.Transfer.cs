using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Copies between a memory object and user or kernel memory. No lock is held while bytes move: the page is pinned instead.
/// </summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>
    /// Copies to user memory: bytes copied (less at the end of the object), or a negated error if that is none.
    /// </summary>
    public long Read(ulong offset, ulong user, ulong length) =>
        !UserMemory.IsUserRange(user, length) ? Error.EFAULT
        : _source is not null ? ReadCached(offset, user, length, toUser: true)
        : ReadUncached(offset, user, length, toUser: true);

    /// <summary>Copies from user memory; grows a <see cref="MemoryFlags.Growable"/> object, else stops at its end.</summary>
    public long Write(ulong offset, ulong user, ulong length) =>
        UserMemory.IsUserRange(user, length) ? Write(offset, user, length, fromUser: true) : Error.EFAULT;

    /// <summary>As <see cref="Read(ulong, ulong, ulong)"/>, to kernel memory.</summary>
    public long ReadKernel(ulong offset, void* destination, ulong length) =>
        _source is not null
            ? ReadCached(offset, (ulong)destination, length, toUser: false)
            : ReadUncached(offset, (ulong)destination, length, toUser: false);

    /// <summary>As <see cref="Write(ulong, ulong, ulong)"/>, from kernel memory.</summary>
    public long WriteKernel(ulong offset, void* source, ulong length) =>
        Write(offset, (ulong)source, length, fromUser: false);

    /// <summary>
    /// The first place from the offset on that has a page, or that has none, which the end counts as. ENXIO beyond the end, and if no data
    /// follows.
    /// </summary>
    public long FindExtent(ulong offset, bool data)
    {
        _mutex.Acquire();
        ulong size = _size;
        long result = Error.ENXIO;
        if (offset < size)
        {
            ulong index = offset >> Paging.PageShift;
            ulong end = PageCount(size);
            if (_kind != MemoryKind.Anonymous)
            {
                index = data ? index : end;
            }
            else if (data)
            {
                index = index < _backingPages || index < _parentPages || _pages.TryFindNext(ref index, end, out _) ? index : end;
            }
            else
            {
                while (index < end && !IsZero(index))
                {
                    index++;
                }
            }

            ulong place = index << Paging.PageShift;
            place = place < offset ? offset : place;
            result = place < size ? (long)place : data ? Error.ENXIO : (long)size;
        }

        _mutex.Release();
        return result;
    }

    /// <summary>The range reads as zero afterwards, as far as it lies within the size; whole pages are given back. ENOMEM.</summary>
    public int ZeroRange(ulong offset, ulong length)
    {
        if (_kind != MemoryKind.Anonymous)
        {
            return Error.EINVAL;
        }

        ulong size = Size;
        ulong end = offset >= size ? offset : length < size - offset ? offset + length : size;
        int result = 0;
        while (offset < end && result == 0)
        {
            ulong inside = offset & Paging.PageMask;
            ulong chunk = Paging.PageSize - inside < end - offset ? Paging.PageSize - inside : end - offset;
            ulong index = offset >> Paging.PageShift;
            ulong pages = inside == 0 ? (end - offset) >> Paging.PageShift : 0;
            if (pages != 0 && index >= _backingPages && index >= _parentPages && _source is null)
            {
                Discard(index, index + pages);
                chunk = pages << Paging.PageShift;
            }
            else
            {
                result = PinForWrite(index, behindEnd: false, out ulong pinned);
                if (result > 0)
                {
                    result = Provide(result, index, 1);
                    continue;
                }

                if (result == 0)
                {
                    new System.Span<byte>(DirectMap.ToVirtual(pinned) + inside, (int)chunk).Clear();
                    Unpin(pinned);
                }
            }

            offset += chunk;
            Scheduler.YieldIfNeeded();
        }

        return result;
    }

    private long ReadUncached(ulong offset, ulong destination, ulong length, bool toUser)
    {
        if (_kind == MemoryKind.Physical)
        {
            return Error.EINVAL;
        }

        ulong done = 0;
        int result = 0;
        while (done < length)
        {
            ulong position = offset + done;
            ulong size = Size;
            if (position >= size || position < offset)
            {
                break;
            }

            ulong chunk = length - done;
            chunk = chunk < size - position ? chunk : size - position;
            byte* source;
            ulong pinned = 0;
            if (_kind == MemoryKind.Anonymous)
            {
                ulong inside = position & Paging.PageMask;
                chunk = chunk < Paging.PageSize - inside ? chunk : Paging.PageSize - inside;
                result = PinForRead(position >> Paging.PageShift, out pinned);
                if (result != 0)
                {
                    ulong wanted = Paging.AlignUp(inside + length - done) >> Paging.PageShift;
                    result = result > 0 ? Provide(result, position >> Paging.PageShift, wanted) : result;
                    if (result < 0)
                    {
                        break;
                    }

                    continue;
                }

                source = pinned == 0 ? null : DirectMap.ToVirtual(pinned) + inside;
            }
            else
            {
                source = DirectMap.ToVirtual(_physical) + position;
            }

            bool copied = CopyOut(destination + done, source, chunk, toUser);
            if (pinned != 0)
            {
                Unpin(pinned);
            }

            if (!copied)
            {
                result = Error.EFAULT;
                break;
            }

            done += chunk;
            Scheduler.YieldIfNeeded();
            if (Thread.Current is { IsKilled: true })
            {
                // Long transfers do not hold up the end of their process. Nobody looks at what has been done by then.
                break;
            }
        }

        return done != 0 ? (long)done : result;
    }

    private long Write(ulong offset, ulong source, ulong length, bool fromUser)
    {
        if (_kind == MemoryKind.Physical)
        {
            return Error.EINVAL;
        }

        if (_kind == MemoryKind.Window)
        {
            return Error.EACCES;
        }

        if (offset > MaximumSize || length > MaximumSize - offset)
        {
            return Error.EFBIG;
        }

        bool growable = (_flags & MemoryFlags.Growable) != 0;
        ulong done = 0;
        int result = _source is not null && offset > Size && length != 0 ? ClearBehindEnd() : 0;
        if (result < 0)
        {
            return result;
        }

        while (done < length)
        {
            ulong position = offset + done;
            ulong inside = position & Paging.PageMask;
            ulong chunk = length - done;
            chunk = chunk < Paging.PageSize - inside ? chunk : Paging.PageSize - inside;
            if (!growable)
            {
                ulong size = Size;
                if (position >= size)
                {
                    break;
                }

                chunk = chunk < size - position ? chunk : size - position;
            }

            ulong index = position >> Paging.PageShift;
            result = PinForWrite(index, growable, out ulong pinned);
            if (result != 0)
            {
                bool isWhole = result == Absent && chunk == Paging.PageSize && _source is not null;
                result = result < 0 ? result : isWhole ? WriteWholePage(index, source + done, fromUser) : Provide(result, index, 1);
                if (result < 0)
                {
                    break;
                }

                done += isWhole && result == 0 ? chunk : 0;
                continue;
            }

            bool copied = CopyIn(DirectMap.ToVirtual(pinned) + inside, source + done, chunk, fromUser);
            if (growable && copied)
            {
                GrowTo(position + chunk);
            }
            else if (growable)
            {
                ForgetBehindEnd(position, chunk, pinned);
            }

            Unpin(pinned);
            if (!copied)
            {
                result = Error.EFAULT;
                break;
            }

            done += chunk;
            Scheduler.YieldIfNeeded();
            if (Thread.Current is { IsKilled: true })
            {
                // Long transfers do not hold up the end of their process. Nobody looks at what has been done by then.
                break;
            }
        }

        return done != 0 ? (long)done : result;
    }

    /// <summary>0 as frame: the page does not exist and reads as zero, which is no reason to make it.</summary>
    private int PinForRead(ulong index, out ulong frame)
    {
        int result = 0;
        frame = 0;
        _mutex.Acquire();
        if (!IsZero(index))
        {
            result = PinLocked(index, write: false, out frame);
        }

        _mutex.Release();
        return result;
    }

    private int PinForWrite(ulong index, bool behindEnd, out ulong frame)
    {
        _mutex.Acquire();
        int result = behindEnd || index < PageCount(_size)
            ? PinLocked(index, write: true, out frame)
            : Fail(Error.EINVAL, out frame);
        _mutex.Release();
        return result;
    }

    /// <summary>A copy failed in the middle: what it left behind the end must not show when the object grows over it.</summary>
    private void ForgetBehindEnd(ulong position, ulong length, ulong frame)
    {
        _mutex.Acquire();
        ulong start = position > _size ? position : _size;
        if (start < position + length)
        {
            byte* bytes = DirectMap.ToVirtual(frame) + (start & Paging.PageMask);
            new System.Span<byte>(bytes, (int)(position + length - start)).Clear();
        }

        _mutex.Release();
    }

    private void GrowTo(ulong size)
    {
        if (size > Size)
        {
            _mutex.Acquire();
            if (size > _size)
            {
                Volatile.Write(ref _size, size);
            }

            _mutex.Release();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyOut(ulong destination, byte* source, ulong length, bool toUser)
    {
        if (toUser)
        {
            return source == null
                ? UserMemory.TryZero(destination, (nuint)length)
                : UserMemory.TryCopyToUser(destination, source, (nuint)length);
        }

        System.Span<byte> target = new((void*)destination, (int)length);
        if (source == null)
        {
            target.Clear();
        }
        else
        {
            new System.ReadOnlySpan<byte>(source, (int)length).CopyTo(target);
        }

        return true;
    }

    private static bool CopyIn(byte* destination, ulong source, ulong length, bool fromUser)
    {
        if (fromUser)
        {
            return UserMemory.TryCopyFromUser(destination, source, (nuint)length);
        }

        new System.ReadOnlySpan<byte>((void*)source, (int)length).CopyTo(new System.Span<byte>(destination, (int)length));
        return true;
    }
}
