using System.Buffers.Binary;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// The extended attributes of an inode, in the body of one block: bytes in use (2 bytes), then one behind the other, without order: length of
/// the name (2 bytes), of the value (2 bytes), name, value.
/// </summary>
internal static class AttributeList
{
    private const int ListStart = 2;
    private const int HeadSize = 4;

    /// <summary>Where the first one is; equal to <see cref="End"/> if there is none.</summary>
    public static int First => ListStart;

    public static int End(ReadOnlySpan<byte> body) => BinaryPrimitives.ReadUInt16LittleEndian(body);

    public static void Initialize(Span<byte> body) => SetEnd(body, ListStart);

    public static int Next(ReadOnlySpan<byte> body, int at) => at + HeadSize + NameLength(body, at) + ValueLength(body, at);

    public static ReadOnlySpan<byte> Name(ReadOnlySpan<byte> body, int at) => body.Slice(at + HeadSize, NameLength(body, at));

    public static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> body, int at) =>
        body.Slice(at + HeadSize + NameLength(body, at), ValueLength(body, at));

    /// <summary>Where the attribute is, or -1.</summary>
    public static int Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name)
    {
        for (int at = First; at < End(body); at = Next(body, at))
        {
            if (Name(body, at).SequenceEqual(name))
            {
                return at;
            }
        }

        return -1;
    }

    public static void Remove(Span<byte> body, int at)
    {
        int next = Next(body, at);
        int end = End(body);
        body[next..end].CopyTo(body[at..]);
        int newEnd = end - (next - at);
        body[newEnd..end].Clear();
        SetEnd(body, newEnd);
    }

    /// <summary>False if there is no room.</summary>
    public static bool TryAdd(Span<byte> body, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        int at = End(body);
        int next = at + HeadSize + name.Length + value.Length;
        if (next > body.Length)
        {
            return false;
        }

        BinaryPrimitives.WriteUInt16LittleEndian(body[at..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(body[(at + sizeof(ushort))..], (ushort)value.Length);
        name.CopyTo(body[(at + HeadSize)..]);
        value.CopyTo(body[(at + HeadSize + name.Length)..]);
        SetEnd(body, next);
        return true;
    }

    public static bool IsSound(ReadOnlySpan<byte> body)
    {
        int end = End(body);
        if (end < ListStart || end > body.Length)
        {
            return false;
        }

        int at = First;
        while (at + HeadSize <= end && NameLength(body, at) is > 0 and <= Format.MaximumName)
        {
            at = Next(body, at);
        }

        return at == end;
    }

    private static int NameLength(ReadOnlySpan<byte> body, int at) => BinaryPrimitives.ReadUInt16LittleEndian(body[at..]);

    private static int ValueLength(ReadOnlySpan<byte> body, int at) => BinaryPrimitives.ReadUInt16LittleEndian(body[(at + sizeof(ushort))..]);

    private static void SetEnd(Span<byte> body, int end) => BinaryPrimitives.WriteUInt16LittleEndian(body, (ushort)end);
}
