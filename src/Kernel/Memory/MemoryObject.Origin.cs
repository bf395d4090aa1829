using System.Threading;

namespace ViperOS.Kernel.Memory;

/// <summary>What reports say of a memory object.</summary>
public sealed unsafe partial class MemoryObject
{
    private FileOrigin? _origin;

    /// <summary>The file that it comes from. Set at most once, so valid while the object is held.</summary>
    public FileOrigin? Origin => Volatile.Read(ref _origin);

    /// <summary>It is the contents of the file that the caller holds.</summary>
    public void SetOrigin(FileOrigin origin)
    {
        if (Origin is not null)
        {
            return;
        }

        origin.Acquire();
        if (Interlocked.CompareExchange(ref _origin, origin, null) is not null)
        {
            origin.Release();
        }
    }

    /// <summary>How many pages of a range are there, and of how many of these another object has a share, since a fork, until one of them writes.</summary>
    public ulong CountPages(ulong first, ulong count, out ulong shared)
    {
        shared = 0;
        ulong end = PageCount(Size);
        end = count < end - (first < end ? first : end) ? first + count : end;
        if (_kind != MemoryKind.Anonymous)
        {
            return end > first ? end - first : 0;
        }

        ulong found = 0;
        _mutex.Acquire();
        for (ulong index = first; index < end && _pages.TryFindNext(ref index, end, out ulong frame); index++)
        {
            found++;
            shared += ObjectPages.IsUnshared(frame) ? 0u : 1u;
        }

        _mutex.Release();
        return found;
    }

    private void ShareOrigin(MemoryObject clone)
    {
        if (Origin is { } origin)
        {
            origin.Acquire();
            clone._origin = origin;
        }
    }

    private void ForgetOrigin()
    {
        _origin?.Release();
        _origin = null;
    }
}
