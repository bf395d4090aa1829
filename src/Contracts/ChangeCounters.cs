using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace ViperOS.Contracts;

/// <summary>
/// The counters by which a file server tells the kernel that what it said of a node, or of a name in a directory, may not be so any more
/// (docs/file-protocol.md, "What the kernel remembers"). They lie in memory that the server writes and the kernel only reads; many nodes and
/// names share one. Each change moves its counter on before anybody is answered who could have seen the change. Holds nothing: valid as long as
/// the memory. Without memory every change is free and nothing may be remembered. A counter that has come to its end stays there, and what has it is
/// never remembered again.
/// </summary>
public readonly unsafe struct ChangeCounters(uint* counters)
{
    /// <summary>Says of a node or name that it must not be remembered: no counter ever reads so.</summary>
    public const ulong Unknown = 0;

    /// <summary>Bytes of memory that they take.</summary>
    public const int Size = ((1 << NodeShift) + (2 << NameShift)) * sizeof(uint);

    private const int NodeShift = 16;

    /// <summary>One page of counters is one row.</summary>
    private const int RowShift = 10;

    // Numbers of nodes come to lie evenly apart, names do not. Of 10,000 names that are made one in 13 shares a counter with a later one; with two
    // counters each, of which one has to stand, one in 170 is disturbed.
    private const int NameShift = 16;
    private const ulong FirstNames = 1ul << NodeShift;
    private const ulong SecondNames = FirstNames + (1ul << NameShift);
    private const uint AccessHash = 0x5BD1_E995;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    public bool IsSome => counters != null;

    /// <summary>The state of what is known of the node itself; <see cref="Unknown"/> without memory.</summary>
    public ulong OfNode(ulong node) => counters == null ? Unknown : StateOf(IndexOf(node));

    /// <summary>The state of who may do what with the node: what a walk through a directory asks for, whatever is made and removed in it.</summary>
    public ulong OfAccess(ulong node) => counters == null ? Unknown : StateOf(IndexOfAccess(node));

    /// <summary>The state of what the directory has under the name with this hash: that of two counters, each of which other names have too.</summary>
    public ulong OfName(ulong directory, uint hash)
    {
        ulong spread = SpreadName(directory, hash);
        return counters == null ? Unknown : StateOf(FirstOf(spread)) | StateOf(SecondOf(spread)) << 32;
    }

    /// <summary>
    /// Whether the directory still has under the name with this hash what it had in that state: a change would have moved both counters on.
    /// </summary>
    public bool IsUnchanged(ulong directory, uint hash, ulong state)
    {
        if (counters == null)
        {
            return false;
        }

        ulong spread = SpreadName(directory, hash);
        return ((uint)state != 0 && (uint)StateOf(FirstOf(spread)) == (uint)state)
            || (state >> 32 != 0 && (uint)StateOf(SecondOf(spread)) == state >> 32);
    }

    /// <summary>For the server: the node's attributes, or the object with its contents, change.</summary>
    public void ChangeNode(ulong node)
    {
        Change(IndexOf(node));
    }

    /// <summary>For the server: mode, owner or group of the node change, beside what <see cref="ChangeNode"/> says.</summary>
    public void ChangeAccess(ulong node)
    {
        Change(IndexOfAccess(node));
    }

    /// <summary>For the server: the directory gets, loses or exchanges what it has under the name with this hash.</summary>
    public void ChangeName(ulong directory, uint hash)
    {
        ulong spread = SpreadName(directory, hash);
        Change(FirstOf(spread));
        Change(SecondOf(spread));
    }

    /// <summary>Of a name's bytes, eight at a time.</summary>
    public static uint HashName(ReadOnlySpan<byte> name)
    {
        ref byte start = ref MemoryMarshal.GetReference(name);
        ulong hash = (uint)name.Length * Spread;
        int place = 0;
        for (; place + sizeof(ulong) <= name.Length; place += sizeof(ulong))
        {
            hash = Mix(hash, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, place)));
        }

        int left = name.Length - place;
        ulong rest = 0;
        if (left != 0 && place != 0)
        {
            // The last eight bytes end with them.
            rest = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, name.Length - sizeof(ulong))) >> (64 - (8 * left));
        }
        else
        {
            for (int shift = 0; shift < 8 * left; shift += 8)
            {
                rest |= (ulong)Unsafe.Add(ref start, place++) << shift;
            }
        }

        hash = Mix(hash, rest);
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Spread;
        return hash ^ (hash >> 29);
    }

    private ulong StateOf(ulong index) => Volatile.Read(ref counters[index]) + 1u;

    private void Change(ulong index)
    {
        if (counters != null && counters[index] != uint.MaxValue)
        {
            Interlocked.Increment(ref counters[index]);
        }
    }

    // Numbers that follow each other have counters of their own, in a row: files that were made together are looked at together. Names, which come
    // and go more often, do not disturb nodes.
    private static ulong IndexOf(ulong node) => RowOf(node >> RowShift) | (node & ((1 << RowShift) - 1));

    private static ulong IndexOfAccess(ulong node) => RowOf((node >> RowShift) * Spread ^ AccessHash) | (node & ((1 << RowShift) - 1));

    private static ulong RowOf(ulong number) => number * Spread >> (64 - NodeShift + RowShift) << RowShift;

    private static ulong SpreadName(ulong directory, uint hash) => ((directory * Spread) ^ hash) * Spread;

    private static ulong FirstOf(ulong spread) => FirstNames + (spread >> (64 - NameShift));

    private static ulong SecondOf(ulong spread) => SecondNames + (spread >> (64 - (2 * NameShift)) & ((1ul << NameShift) - 1));
}
