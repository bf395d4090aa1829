using System.Buffers.Binary;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Walks what <see cref="DirectoryHandle.ReadEntries"/> read: struct linux_dirent64 of getdents64(2). <c>while
/// (entries.MoveNext())</c>.
/// </summary>
public ref struct DirectoryEntries(ReadOnlySpan<byte> buffer)
{
    private const int NodeOffset = 0;
    private const int LengthOffset = 16;
    private const int TypeOffset = 18;
    private const int NameOffset = 19;
    private const byte DirectoryType = 4;
    private const byte CharacterDeviceType = 2;
    private const byte RegularType = 8;
    private const byte BlockDeviceType = 6;
    private const byte LinkType = 10;
    private const byte SocketType = 12;

    private ReadOnlySpan<byte> _rest = buffer;

    /// <summary>UTF-8, without terminator.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ulong Node { get; private set; }

    public FileKind Kind { get; private set; }

    /// <summary>False at the end, and at anything that is not a whole record. "." and ".." are left out.</summary>
    public bool MoveNext()
    {
        while (TakeNext())
        {
            if (!Name.SequenceEqual("."u8) && !Name.SequenceEqual(".."u8))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeNext()
    {
        if (_rest.Length <= NameOffset)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadUInt16LittleEndian(_rest.Slice(LengthOffset, sizeof(ushort)));
        if (length <= NameOffset || length > _rest.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> name = _rest.Slice(NameOffset, length - NameOffset);
        int end = 0;
        while (end < name.Length && name[end] != 0)
        {
            end++;
        }

        Name = name.Slice(0, end);
        Node = BinaryPrimitives.ReadUInt64LittleEndian(_rest.Slice(NodeOffset, sizeof(ulong)));
        Kind = _rest[TypeOffset] switch
        {
            DirectoryType => FileKind.Directory,
            CharacterDeviceType => FileKind.Terminal,
            RegularType => FileKind.Regular,
            BlockDeviceType => FileKind.BlockDevice,
            LinkType => FileKind.SymbolicLink,
            SocketType => FileKind.Socket,
            _ => FileKind.Stream,
        };
        _rest = _rest.Slice(length);
        return true;
    }
}
