using System.Text;

namespace ViperOS.Programs.Shell;

/// <summary>Text as system calls have it.</summary>
internal static class Utf8Text
{
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    public static string ToString(ReadOnlySpan<byte> bytes)
    {
        return Encoding.UTF8.GetString(bytes);
    }
}
