using System;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>
/// What servers said of nodes and names, for as long as their <see cref="ChangeCounters"/> say that it is so: looking at a file that was looked
/// at before needs no message. Two tables of fixed size, made at boot; what is new takes the place of what is oldest
/// (<see cref="CacheIndex"/>), so nothing is ever freed and no server can make the kernel keep more.
/// <para>
/// Readers take no lock and write nothing: an entry's sequence is odd while somebody writes to it, and who finds it odd, or changed after he
/// has read, has found nothing. A writer who finds another at work leaves the entry to him. Entries are told apart by the run of their server
/// (<see cref="Ipc.Channel.Run"/>), which is never used again: those of a server that is gone are found by nobody.
/// </para>
/// </summary>
internal static unsafe class NameCache
{
    private const int SmallestShift = 8;
    private const int LargestShift = CacheIndex.LargestShift - 1;

    /// <summary>One node for so much of the machine's memory, and two names.</summary>
    private const int MemoryPerNodeShift = 16;

    private static CachedNode* s_nodes;
    private static CachedName* s_names;
    private static CacheIndex s_nodeIndex;
    private static CacheIndex s_nameIndex;

    /// <summary>Once at boot, after the memory. Without memory nothing is remembered.</summary>
    public static void Initialize(ulong memoryPages)
    {
        int shift = SmallestShift;
        while (shift < LargestShift && 1ul << (shift + 1) <= (memoryPages << Paging.PageShift) >> MemoryPerNodeShift)
        {
            shift++;
        }

        s_nodes = (CachedNode*)CacheIndex.AllocateTable((ulong)sizeof(CachedNode) << shift);
        s_names = (CachedName*)CacheIndex.AllocateTable((ulong)sizeof(CachedName) << (shift + 1));
        s_nodeIndex = s_nodes == null ? default : new CacheIndex(shift);
        s_nameIndex = s_names == null ? default : new CacheIndex(shift + 1);
    }

    /// <summary>The status of a node as its server would say it now, with its state. False: it has to be asked.</summary>
    public static bool TryGetNode(ulong run, ulong node, ChangeCounters counters, out FileStatus status, out ulong state)
    {
        CacheIndex.Candidates candidates = s_nodeIndex.Find(run, node);
        while (candidates.MoveNext())
        {
            CachedNode* entry = s_nodes + candidates.Current;
            uint sequence = Volatile.Read(ref entry->Sequence);
            if (entry->Status.Node == node && entry->Run == run && (sequence & 1) == 0)
            {
                status = entry->Status;
                state = entry->State;
                Interlocked.MemoryBarrier();
                return entry->Sequence == sequence && counters.OfNode(node) == state;
            }
        }

        status = default;
        state = ChangeCounters.Unknown;
        return false;
    }

    /// <summary>As above, of a directory only what a walk through it asks for, which stays when names in it come and go.</summary>
    public static bool TryGetDirectory(
        ulong run, ulong node, ChangeCounters counters, out bool isDirectory, out uint mode, out uint user, out uint group)
    {
        CacheIndex.Candidates candidates = s_nodeIndex.Find(run, node);
        while (candidates.MoveNext())
        {
            CachedNode* entry = s_nodes + candidates.Current;
            uint sequence = Volatile.Read(ref entry->Sequence);
            if (entry->Status.Node == node && entry->Run == run && (sequence & 1) == 0)
            {
                isDirectory = entry->Status.Kind == FileKind.Directory;
                mode = entry->Status.Mode;
                user = entry->Status.UserId;
                group = entry->Status.GroupId;
                ulong state = entry->AccessState;
                Interlocked.MemoryBarrier();
                return entry->Sequence == sequence && counters.OfAccess(node) == state;
            }
        }

        isDirectory = false;
        mode = 0;
        user = 0;
        group = 0;
        return false;
    }

    /// <summary>What the directory has under the name; <paramref name="node"/> is 0 for nothing. False: its server has to be asked.</summary>
    public static bool TryGetName(ulong run, ulong directory, ReadOnlySpan<byte> name, ChangeCounters counters, out ulong node)
    {
        uint hash = ChangeCounters.HashName(name);
        CacheIndex.Candidates candidates = s_nameIndex.Find(run, KeyOf(directory, hash));
        while (candidates.MoveNext())
        {
            CachedName* entry = s_names + candidates.Current;
            uint sequence = Volatile.Read(ref entry->Sequence);
            if (entry->Hash == hash && entry->Directory == directory && entry->Run == run && (sequence & 1) == 0
                && name.SequenceEqual(new ReadOnlySpan<byte>(entry->Text, entry->Length)))
            {
                node = entry->Node;
                ulong state = entry->State;
                Interlocked.MemoryBarrier();
                return entry->Sequence == sequence && counters.IsUnchanged(directory, hash, state);
            }
        }

        node = 0;
        return false;
    }

    /// <summary>Remembers what a server said of a node.</summary>
    public static void StoreNode(ulong run, in FileStatus status, ulong state, ulong accessState)
    {
        if (s_nodes == null || state == ChangeCounters.Unknown || status.Node == 0)
        {
            return;
        }

        CachedNode* place = null;
        CacheIndex.Candidates candidates = s_nodeIndex.Find(run, status.Node);
        while (place == null && candidates.MoveNext())
        {
            CachedNode* entry = s_nodes + candidates.Current;
            place = entry->Run == run && entry->Status.Node == status.Node ? entry : null;
        }

        place = place == null ? s_nodes + s_nodeIndex.Take(candidates) : place;
        if (TryBegin(ref place->Sequence, out uint sequence))
        {
            place->Run = run;
            place->State = state;
            place->AccessState = accessState;
            place->Status = status;
            Volatile.Write(ref place->Sequence, sequence);
        }
    }

    /// <summary>Remembers what a server said that a directory has under a name; 0 for nothing.</summary>
    public static void StoreName(ulong run, ulong directory, ReadOnlySpan<byte> name, ulong node, ulong state)
    {
        uint hash = ChangeCounters.HashName(name);
        if (s_names == null || state == ChangeCounters.Unknown || directory == 0 || name.Length > CachedName.MaximumText)
        {
            return;
        }

        CachedName* place = null;
        CacheIndex.Candidates candidates = s_nameIndex.Find(run, KeyOf(directory, hash));
        while (place == null && candidates.MoveNext())
        {
            CachedName* entry = s_names + candidates.Current;
            place = entry->Run == run && entry->Directory == directory && entry->Hash == hash ? entry : null;
        }

        place = place == null ? s_names + s_nameIndex.Take(candidates) : place;
        if (TryBegin(ref place->Sequence, out uint sequence))
        {
            place->Hash = hash;
            place->Run = run;
            place->Directory = directory;
            place->State = state;
            place->Node = node;
            place->Length = (byte)name.Length;
            name.CopyTo(new Span<byte>(place->Text, CachedName.MaximumText));
            Volatile.Write(ref place->Sequence, sequence);
        }
    }

    /// <summary>Makes the entry the caller's to write; the sequence to write at the end comes back. False: somebody else writes to it.</summary>
    private static bool TryBegin(ref uint current, out uint sequence)
    {
        uint seen = Volatile.Read(ref current);
        sequence = seen + 2;
        if ((seen & 1) != 0 || Interlocked.CompareExchange(ref current, seen + 1, seen) != seen)
        {
            return false;
        }

        // Nothing of what is written now may be seen before the sequence is seen odd.
        Interlocked.MemoryBarrier();
        return true;
    }

    private static ulong KeyOf(ulong directory, uint hash) => directory ^ ((ulong)hash << 16);
}
