using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace ViperOS.Contracts;

/// <summary>
/// The counters by which a file server tells the kernel that what it said of a node, or of a name in a directory, may not be so any more
/// (docs/file-protocol.md, "What the kernel remembers"). They lie in memory that the server writes and the kernel only reads; many nodes and
/// names share one. Each change moves its counter on before anybody is answered who could have seen the change. Holds nothing: valid as long as
/// the memory. Without memory every change is free and nothing may be remembered.
/// </summary>
public readonly unsafe struct ChangeCounters(ulong* counters)
{
    /// <summary>Says of a node or name that it must not be remembered: no counter ever reads so.</summary>
    public const ulong Unknown = 0;

    /// <summary>Bytes of memory that they take.</summary>
    public const int Size = Count * sizeof(ulong);

    private const int CountShift = 17;
    private const int Count = 1 << CountShift;
    private const uint AccessHash = 0x5BD1_E995;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    public bool IsSome => counters != null;

    /// <summary>The state of what is known of the node itself; <see cref="Unknown"/> without memory.</summary>
    public ulong OfNode(ulong node) => counters == null ? Unknown : Volatile.Read(ref counters[IndexOf(node)]) + 1;

    /// <summary>The state of who may do what with the node: what a walk through a directory asks for, whatever is made and removed in it.</summary>
    public ulong OfAccess(ulong node) => counters == null ? Unknown : Volatile.Read(ref counters[IndexOf(node, AccessHash)]) + 1;

    /// <summary>The state of what the directory has under the name with this hash.</summary>
    public ulong OfName(ulong directory, uint hash) => counters == null ? Unknown : Volatile.Read(ref counters[IndexOf(directory, hash)]) + 1;

    /// <summary>For the server: the node's attributes, or the object with its contents, change.</summary>
    public void ChangeNode(ulong node)
    {
        if (counters != null)
        {
            Interlocked.Increment(ref counters[IndexOf(node)]);
        }
    }

    /// <summary>For the server: mode, owner or group of the node change, beside what <see cref="ChangeNode"/> says.</summary>
    public void ChangeAccess(ulong node)
    {
        if (counters != null)
        {
            Interlocked.Increment(ref counters[IndexOf(node, AccessHash)]);
        }
    }

    /// <summary>For the server: the directory gets, loses or exchanges what it has under the name with this hash.</summary>
    public void ChangeName(ulong directory, uint hash)
    {
        if (counters != null)
        {
            Interlocked.Increment(ref counters[IndexOf(directory, hash)]);
        }
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

        ulong rest = 0;
        for (int shift = 0; place < name.Length; place++, shift += 8)
        {
            rest |= (ulong)Unsafe.Add(ref start, place) << shift;
        }

        hash = Mix(hash, rest);
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Spread;
        return hash ^ (hash >> 29);
    }

    // Nodes have the first half: names, which come and go more often, do not disturb them. Numbers that follow each other have counters of their own.
    private static ulong IndexOf(ulong node) => (node * Spread) >> (65 - CountShift);

    private static ulong IndexOf(ulong directory, uint hash) => (Count / 2) + ((((directory * Spread) ^ hash) * Spread) >> (65 - CountShift));
}
