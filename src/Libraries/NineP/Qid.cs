using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>What the server tells files apart by: 13 bytes of a message.</summary>
/// <param name="Version">Another one after each change of the contents, with servers that count.</param>
/// <param name="Path">Of no other file of the server.</param>
public readonly record struct Qid(byte Type, uint Version, ulong Path)
{
    public const int SizeInBytes = 13;

    private const byte DirectoryBit = 0x80;
    private const byte LinkBit = 2;

    /// <summary>A directory or symbolic link; of other files this does not tell what they are.</summary>
    public FileKind Kind => (Type & DirectoryBit) != 0 ? FileKind.Directory : (Type & LinkBit) != 0 ? FileKind.SymbolicLink : FileKind.Regular;
}
