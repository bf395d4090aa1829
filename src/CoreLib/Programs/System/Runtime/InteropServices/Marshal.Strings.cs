using System.Security;
using System.Text;

namespace System.Runtime.InteropServices;

// Texts in native memory. "Ansi" is UTF-8, as in .NET outside Windows.
public static unsafe partial class Marshal
{
    // A BSTR has its length in bytes in front.
    private const int BinaryStringHeader = 8;

    public static string? PtrToStringUTF8(nint ptr) =>
        ptr == 0 ? null : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)ptr));

    public static string PtrToStringUTF8(nint ptr, int byteLen)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        ArgumentOutOfRangeException.ThrowIfNegative(byteLen);
        return Encoding.UTF8.GetString((byte*)ptr, byteLen);
    }

    public static string? PtrToStringAnsi(nint ptr) => PtrToStringUTF8(ptr);

    public static string PtrToStringAnsi(nint ptr, int len) => PtrToStringUTF8(ptr, len);

    public static string? PtrToStringAuto(nint ptr) => PtrToStringUTF8(ptr);

    public static string? PtrToStringAuto(nint ptr, int len) => PtrToStringUTF8(ptr, len);

    public static string? PtrToStringUni(nint ptr) => ptr == 0 ? null : new string((char*)ptr);

    public static string PtrToStringUni(nint ptr, int len)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        ArgumentOutOfRangeException.ThrowIfNegative(len);
        return new string((char*)ptr, 0, len);
    }

    public static string PtrToStringBSTR(nint ptr)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        return PtrToStringUni(ptr, ((int*)ptr)[-1] / sizeof(char));
    }

    /// <summary>To be freed by <see cref="FreeHGlobal"/>.</summary>
    public static nint StringToHGlobalAnsi(string? s) => StringToCoTaskMemUTF8(s);

    /// <inheritdoc cref="StringToHGlobalAnsi"/>
    public static nint StringToHGlobalAuto(string? s) => StringToCoTaskMemUTF8(s);

    /// <inheritdoc cref="StringToHGlobalAnsi"/>
    public static nint StringToHGlobalUni(string? s) => StringToCoTaskMemUni(s);

    /// <summary>To be freed by <see cref="FreeCoTaskMem"/>.</summary>
    public static nint StringToCoTaskMemAnsi(string? s) => StringToCoTaskMemUTF8(s);

    /// <inheritdoc cref="StringToCoTaskMemAnsi"/>
    public static nint StringToCoTaskMemAuto(string? s) => StringToCoTaskMemUTF8(s);

    /// <inheritdoc cref="StringToCoTaskMemAnsi"/>
    public static nint StringToCoTaskMemUTF8(string? s)
    {
        if (s == null)
        {
            return 0;
        }

        int room = Encoding.UTF8.GetMaxByteCount(s.Length);
        byte* text = (byte*)AllocCoTaskMem(room + 1);
        text[Encoding.UTF8.GetBytes(s, new Span<byte>(text, room))] = 0;
        return (nint)text;
    }

    /// <inheritdoc cref="StringToCoTaskMemAnsi"/>
    public static nint StringToCoTaskMemUni(string? s) => s == null ? 0 : CopyCharacters(s, (char*)AllocCoTaskMem((s.Length + 1) * sizeof(char)));

    /// <summary>To be freed by <see cref="FreeBSTR"/>.</summary>
    public static nint StringToBSTR(string? s)
    {
        if (s == null)
        {
            return 0;
        }

        byte* block = (byte*)AllocCoTaskMem(BinaryStringHeader + ((s.Length + 1) * sizeof(char))) + BinaryStringHeader;
        ((int*)block)[-1] = s.Length * sizeof(char);
        return CopyCharacters(s, (char*)block);
    }

    public static void FreeBSTR(nint ptr)
    {
        if (ptr != 0)
        {
            FreeCoTaskMem(ptr - BinaryStringHeader);
        }
    }

    public static void ZeroFreeBSTR(nint s)
    {
        if (s != 0)
        {
            NativeMemory.Clear((void*)s, (nuint)((int*)s)[-1]);
            FreeBSTR(s);
        }
    }

    public static void ZeroFreeCoTaskMemAnsi(nint s) => ZeroFreeCoTaskMemUTF8(s);

    public static void ZeroFreeGlobalAllocAnsi(nint s) => ZeroFreeCoTaskMemUTF8(s);

    public static void ZeroFreeCoTaskMemUTF8(nint s)
    {
        if (s != 0)
        {
            NativeMemory.Clear((void*)s, (nuint)MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)s).Length);
            FreeCoTaskMem(s);
        }
    }

    public static void ZeroFreeGlobalAllocUnicode(nint s) => ZeroFreeCoTaskMemUnicode(s);

    public static void ZeroFreeCoTaskMemUnicode(nint s)
    {
        if (s != 0)
        {
            NativeMemory.Clear((void*)s, (nuint)MemoryMarshal.CreateReadOnlySpanFromNullTerminated((char*)s).Length * sizeof(char));
            FreeCoTaskMem(s);
        }
    }

    public static nint SecureStringToBSTR(SecureString s) => StringToBSTR(Reveal(s));

    public static nint SecureStringToCoTaskMemAnsi(SecureString s) => StringToCoTaskMemAnsi(Reveal(s));

    public static nint SecureStringToCoTaskMemUnicode(SecureString s) => StringToCoTaskMemUni(Reveal(s));

    public static nint SecureStringToGlobalAllocAnsi(SecureString s) => StringToHGlobalAnsi(Reveal(s));

    public static nint SecureStringToGlobalAllocUnicode(SecureString s) => StringToHGlobalUni(Reveal(s));

    private static string Reveal(SecureString s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Reveal();
    }

    private static nint CopyCharacters(string text, char* target)
    {
        text.CopyTo(new Span<char>(target, text.Length));
        target[text.Length] = '\0';
        return (nint)target;
    }
}
