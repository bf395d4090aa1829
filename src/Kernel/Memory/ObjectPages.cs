using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Reference counts of the pages that memory objects hold. Only the holder of an object's mutex adds or drops entries and pins of
/// that object; objects that share a page do so at the same time, hence the atomic operations.
/// </summary>
public static unsafe class ObjectPages
{
    /// <summary>A page that one object holds, or 0 if none is left for programs.</summary>
    public static ulong Allocate(bool zeroed)
    {
        if (PhysicalMemory.IsScarce)
        {
            PageReclaim.Run();
        }

        ulong frame = PhysicalMemory.IsLow ? 0 : PhysicalMemory.AllocatePage(zeroed);
        if (frame != 0)
        {
            Page* page = PageArray.Of(frame);
            page->State = PageState.Object;
            page->References = 1;
            page->Sharers = 1;
            page->CacheFlags = CacheFlags.None;
            Cpu.Current.PageCache.ObjectPages++;
        }

        return frame;
    }

    /// <summary>Whether nobody else holds the page, so that the one holder may write to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUnshared(ulong frame) => Volatile.Read(ref PageArray.Of(frame)->Sharers) == 1;

    /// <summary>Whether somebody is copying to or from it right now.</summary>
    public static bool IsPinned(ulong frame)
    {
        Page* page = PageArray.Of(frame);
        return Volatile.Read(ref page->References) != Volatile.Read(ref page->Sharers);
    }

    /// <summary>A further object holds the page.</summary>
    public static void Share(ulong frame)
    {
        Page* page = PageArray.Of(frame);
        Interlocked.Increment(ref page->References);
        Interlocked.Increment(ref page->Sharers);
    }

    /// <summary>An object gives the page up.</summary>
    public static void Drop(ulong frame)
    {
        Page* page = PageArray.Of(frame);

        // Sole holder and not pinned: nobody is left who could add anything.
        if (Volatile.Read(ref page->References) != 1)
        {
            Interlocked.Decrement(ref page->Sharers);
            if (Interlocked.Decrement(ref page->References) != 0)
            {
                return;
            }
        }

        Free(frame);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pin(ulong frame) => Interlocked.Increment(ref PageArray.Of(frame)->References);

    /// <summary>Takes any frame that was pinned; those of windows and contiguous objects have no count.</summary>
    public static void Unpin(ulong frame)
    {
        if (!PageArray.Contains(frame))
        {
            return;
        }

        Page* page = PageArray.Of(frame);
        if (page->State == PageState.Object && Interlocked.Decrement(ref page->References) == 0)
        {
            Free(frame);
        }
    }

    /// <summary>As <see cref="Unpin"/>, for a page that an object held when it was pinned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void UnpinHeld(ulong frame)
    {
        if (Interlocked.Decrement(ref PageArray.Of(frame)->References) == 0)
        {
            Free(frame);
        }
    }

    private static void Free(ulong frame)
    {
        Cpu.Current.PageCache.ObjectPages--;
        PhysicalMemory.FreePage(frame);
    }
}
