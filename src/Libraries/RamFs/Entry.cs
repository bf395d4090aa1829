using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>
/// A name in a directory. A node has as many as it has links. Owned by its <see cref="RamFileSystem"/>, which uses it again.
/// </summary>
internal sealed class Entry
{
    /// <summary>Of a name, in bytes.</summary>
    public const int MaximumName = 255;

    internal byte[] NameBytes = [];
    internal int NameLength;

    /// <summary>Of the name, as <see cref="ChangeCounters"/> has it.</summary>
    internal uint NameHash;

    /// <summary>Of directory and name, in the index.</summary>
    internal uint Hash;
    internal Entry? NextInBucket;
    internal Entry? Previous;
    internal Entry? Next;

    /// <summary>Position among all entries ever made; orders a directory and serves as its cookie.</summary>
    public ulong Order { get; set; }

    public Node Directory { get; set; } = null!;

    public Node Node { get; set; } = null!;

    public ReadOnlySpan<byte> Name => new(NameBytes, 0, NameLength);

    internal void SetName(ReadOnlySpan<byte> name, uint hash)
    {
        if (NameBytes.Length < name.Length)
        {
            NameBytes = new byte[(name.Length + 15) & ~15];
        }

        NameHash = hash;
        name.CopyTo(NameBytes);
        NameLength = name.Length;
    }
}
