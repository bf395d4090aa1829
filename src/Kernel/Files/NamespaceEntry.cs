using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One name of a <see cref="Namespace"/>: the directory with a reference, and the rights that paths through it have. Owned and
/// guarded by the namespace.
/// </summary>
public sealed class NamespaceEntry
{
    public const int MaximumName = 63;

    public NamespaceEntry? Next;

    /// <summary>Of those that begin with '/': the next shorter one, or one as long.</summary>
    public NamespaceEntry? NextRooted;

    public Directory? Directory;
    public Rights Rights;

    /// <summary>Of the name.</summary>
    public int Length { get; private set; }

    private NameBytes _name;

    public ReadOnlySpan<byte> Name
    {
        get => ((ReadOnlySpan<byte>)_name).Slice(0, Length);
        set
        {
            value.CopyTo(_name);
            Length = value.Length;
        }
    }

    public bool IsRooted => _name[0] == (byte)'/';

    /// <summary>Of a rooted entry and a path of the POSIX root: it is the entry's own, or below it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<byte> path)
    {
        // Most entries are told apart by the last of their bytes, or by what stands behind as many.
        int length = Length;
        return length == 1
            || ((uint)(length - 1) < (uint)path.Length && path[length - 1] == _name[length - 1]
                && (length == path.Length || path[length] == (byte)'/') && path.Slice(0, length).SequenceEqual(Name));
    }

    [InlineArray(MaximumName)]
    private struct NameBytes
    {
        private byte _first;
    }
}
