using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Pages on their way from a device, of which the server has said where they belong: the driver's word that the device has written them brings
/// them there, and whoever waits goes on without the server. Few are under way at a time.
/// </summary>
public sealed unsafe partial class Pager
{
    /// <summary>As many as a device's domain has pins: the lock is held while they are gone through.</summary>
    private const int MaximumExpected = 1024;

    private ExpectedPages* _expected;
    private int _expectedCount;

    /// <summary>
    /// As <see cref="MemoryObject.Supply"/>, for pages that are on their way: who pins just these pages of the source for a device to write gets others, which
    /// are supplied as backed ones when they are unpinned as written. What was expected there before is not any more. EINVAL, EBUSY if the source's pages go
    /// to another pager, EAGAIN if too much is expected, EPIPE, ENOMEM.
    /// </summary>
    internal static int Expect(MemoryObject file, ulong first, uint count, MemoryObject source, ulong sourceFirst)
    {
        if (file.Source is not { } target || source.Kind != MemoryKind.Anonymous || source.IsPaged || count is 0 or > MemoryObject.MaximumWindow)
        {
            return Error.EINVAL;
        }

        Pager pager = target.Pager;
        ExpectedPages* added = source.TryBindReceiver(pager) ? (ExpectedPages*)KernelHeap.Allocate((nuint)sizeof(ExpectedPages)) : null;
        if (added == null)
        {
            return source.Receiver == pager ? Error.ENOMEM : Error.EBUSY;
        }

        file.Acquire();
        *added = new ExpectedPages
        {
            File = ObjectReference.ToPointer(file),
            First = first,
            Source = ObjectReference.ToPointer(source),
            SourceFirst = sourceFirst,
            Count = count,
        };
        ExpectedPages* replaced = null;
        ulong state = pager._lock.Acquire();
        int error = pager._isClosed ? Error.EPIPE : 0;
        if (error == 0)
        {
            replaced = pager.TakeExpected(source, null, sourceFirst, count);
            error = pager._expectedCount == MaximumExpected ? Error.EAGAIN : 0;
        }

        if (error == 0)
        {
            added->Next = pager._expected;
            pager._expected = added;
            pager._expectedCount++;
        }

        pager._lock.Release(state);
        Free(replaced);
        if (error != 0)
        {
            added->Next = null;
            Free(added);
        }

        return error;
    }

    /// <summary>Whether a file expects just these pages.</summary>
    internal static bool IsExpected(MemoryObject source, ulong sourceFirst, uint count)
    {
        bool isFound = false;
        if (source.Receiver is { } pager)
        {
            nint pointer = ObjectReference.ToPointer(source);
            ulong state = pager._lock.Acquire();
            for (ExpectedPages* entry = pager._expected; entry != null && !isFound; entry = entry->Next)
            {
                isFound = entry->Source == pointer && entry->SourceFirst == sourceFirst && entry->Count == count;
            }

            pager._lock.Release(state);
        }

        return isFound;
    }

    /// <summary>A device has written these pages, which are nobody's: they go to the file that expects them, if one still does.</summary>
    internal static void Deliver(MemoryObject source, ulong sourceFirst, uint count, ulong* frames)
    {
        Pager pager = source.Receiver!;
        ulong state = pager._lock.Acquire();
        ExpectedPages* found = pager.TakeExpected(source, null, sourceFirst, count);
        pager._lock.Release(state);
        if (found != null && found->SourceFirst == sourceFirst && found->Count == count)
        {
            MemoryObject file = ObjectReference.FromPointer<MemoryObject>(found->File)!;
            if (file.SupplyFrames(found->First, count, frames, isBacked: true) < 0)
            {
                pager.FailReads(file.Source!, found->First, count, Error.EIO);
            }
        }
        else
        {
            for (uint i = 0; i < count; i++)
            {
                ObjectPages.Drop(frames[i]);
            }
        }

        Free(found);
    }

    /// <summary>Nothing is expected any more that lies there: of a source, or for pages of a file; of neither: at all.</summary>
    internal void ForgetExpected(MemoryObject? source, MemoryObject? file, ulong first, ulong count)
    {
        ulong state = _lock.Acquire();
        ExpectedPages* taken = TakeExpected(source, file, first, count);
        _lock.Release(state);
        Free(taken);
    }

    /// <summary>Under the lock: takes out what lies there, as a chain.</summary>
    private ExpectedPages* TakeExpected(MemoryObject? source, MemoryObject? file, ulong first, ulong count)
    {
        nint ofSource = ObjectReference.ToPointer(source);
        nint ofFile = ObjectReference.ToPointer(file);
        ExpectedPages* taken = null;
        ExpectedPages* kept = null;
        while (_expected != null)
        {
            ExpectedPages* entry = _expected;
            _expected = entry->Next;
            ulong begin = source is not null ? entry->SourceFirst : entry->First;
            bool isMeant = (source is null || entry->Source == ofSource) && (file is null || entry->File == ofFile)
                && (begin < first ? first - begin < entry->Count : begin - first < count);
            _expectedCount -= isMeant ? 1 : 0;
            ref ExpectedPages* chain = ref isMeant ? ref taken : ref kept;
            entry->Next = chain;
            chain = entry;
        }

        _expected = kept;
        return taken;
    }

    /// <summary>Gives up a chain, with no lock held: a file may go with its reference.</summary>
    private static void Free(ExpectedPages* chain)
    {
        while (chain != null)
        {
            ExpectedPages* next = chain->Next;
            ObjectReference.FromPointer<MemoryObject>(chain->File)!.Release();
            KernelHeap.Free(chain);
            chain = next;
        }
    }
}
