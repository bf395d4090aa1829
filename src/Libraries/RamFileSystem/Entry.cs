using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>
/// A name in a directory. A node has as many as it has links. Owned by its <see cref="FileTree"/>, which uses it again.
/// </summary>
public sealed class Entry
{
    internal byte[] NameBytes = [];
    internal int NameLength;

    /// <summary>Of the name, as <see cref="ChangeCounters"/> has it.</summary>
    internal uint NameHash;

    /// <summary>Of directory and name, in the index.</summary>
    internal uint Hash;
    internal Entry? NextInBucket;
    internal Entry? Previous;
    internal Entry? Next;

    internal Entry()
    {
    }

    /// <summary>Position among all entries ever made; orders a directory and serves as its cookie.</summary>
    public ulong Order { get; internal set; }

    public Node Directory { get; internal set; } = null!;

    public Node Node { get; internal set; } = null!;

    public ReadOnlySpan<byte> Name => new(NameBytes, 0, NameLength);

    internal void SetName(ReadOnlySpan<byte> name)
    {
        if (NameBytes.Length < name.Length)
        {
            NameBytes = new byte[(name.Length + 15) & ~15];
        }

        NameHash = ChangeCounters.HashName(name);
        name.CopyTo(NameBytes);
        NameLength = name.Length;
    }
}
