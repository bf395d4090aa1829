using System.Buffers.Binary;
using System.Text;

namespace System.IO;

/// <summary>One event: struct inotify_event.</summary>
internal readonly record struct InotifyEvent(int Watch, InotifyMask Mask, uint Cookie, string Name)
{
    private const int HeaderSize = 16;

    /// <summary>Takes the first event off the bytes.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> bytes, out InotifyEvent result)
    {
        result = default;
        if (bytes.Length < HeaderSize)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        ReadOnlySpan<byte> name = bytes.Slice(HeaderSize, length);
        int end = name.IndexOf((byte)0);
        result = new InotifyEvent(
            BinaryPrimitives.ReadInt32LittleEndian(bytes),
            (InotifyMask)BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]),
            Encoding.UTF8.GetString(end < 0 ? name : name[..end]));
        bytes = bytes[(HeaderSize + length)..];
        return true;
    }
}
