using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>Payload of an entry: the inode's number (8 bytes), its kind (1 byte), the name.</summary>
internal static class EntryRecord
{
    public const int NameOffset = 9;
    public const int MaximumSize = NameOffset + Format.MaximumName;
    private const int KindOffset = 8;

    public static ulong Inode(ReadOnlySpan<byte> payload) => BinaryPrimitives.ReadUInt64LittleEndian(payload);

    public static FileKind Kind(ReadOnlySpan<byte> payload) => (FileKind)payload[KindOffset];

    public static ReadOnlySpan<byte> Name(ReadOnlySpan<byte> payload) => payload[NameOffset..];

    public static void SetTarget(Span<byte> payload, ulong inode, FileKind kind)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(payload, inode);
        payload[KindOffset] = (byte)kind;
    }

    /// <summary>Returns the part of <paramref name="into"/> that it takes.</summary>
    public static ReadOnlySpan<byte> Write(Span<byte> into, ulong inode, FileKind kind, ReadOnlySpan<byte> name)
    {
        SetTarget(into, inode, kind);
        name.CopyTo(into[NameOffset..]);
        return into[..(NameOffset + name.Length)];
    }

    public static bool IsSound(ReadOnlySpan<byte> payload, VolumeGeometry geometry) =>
        payload.Length is > NameOffset and <= MaximumSize && geometry.IsInode(Inode(payload)) && InodeRecord.TypeBits(Kind(payload)) != 0
        && IsName(Name(payload));

    /// <summary>Whether it can be an entry: not empty, not too long, no '/', no zero, not "." or "..".</summary>
    public static bool IsName(ReadOnlySpan<byte> name) =>
        name.Length is > 0 and <= Format.MaximumName
        && name.IndexOfAny((byte)0, (byte)'/') < 0 && !name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8);
}
