using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Internal.Runtime.CompilerHelpers;

// Texts on their way to native code and back. "Ansi" is UTF-8; what the caller gets is freed by CoTaskMemFree.
internal static unsafe partial class InteropHelpers
{
    internal static byte* StringToAnsiString(string? str, bool bestFit, bool throwOnUnmappableChar) => StringToUTF8String(str);

    public static string? AnsiStringToString(byte* buffer) => UTF8StringToString(buffer);

    internal static byte* StringToUTF8String(string? str) => (byte*)Marshal.StringToCoTaskMemUTF8(str);

    public static string? UTF8StringToString(byte* buffer) => Marshal.PtrToStringUTF8((nint)buffer);

    internal static char* StringToUnicodeBuffer(string? str) => (char*)Marshal.StringToCoTaskMemUni(str);

    internal static string? BstrBufferToString(char* buffer) => buffer == null ? null : Marshal.PtrToStringBSTR((nint)buffer);

    internal static byte* StringToAnsiBstrBuffer(string? s) => throw new PlatformNotSupportedException();

    internal static string? AnsiBstrBufferToString(byte* buffer) => throw new PlatformNotSupportedException();

    /// <summary>Into a field of so many bytes, cut off if it must be, with a zero at the end.</summary>
    internal static void StringToByValAnsiString(string? str, byte* pNative, int charCount, bool bestFit, bool throwOnUnmappableChar)
    {
        Encoding.UTF8.GetEncoder().Convert(str, new Span<byte>(pNative, charCount - 1), flush: true, out _, out int length, out _);
        pNative[length] = 0;
    }

    public static string ByValAnsiStringToString(byte* buffer, int length)
    {
        ReadOnlySpan<byte> text = new(buffer, length);
        int end = text.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
    }

    internal static void StringToUnicodeFixedArray(string? str, ushort* buffer, int length)
    {
        int count = Math.Min(str?.Length ?? 0, length - 1);
        str.AsSpan(0, count).CopyTo(new Span<char>(buffer, count));
        buffer[count] = 0;
    }

    internal static string UnicodeToStringFixedArray(ushort* buffer, int length)
    {
        ReadOnlySpan<char> text = new(buffer, length);
        int end = text.IndexOf('\0');
        return (end < 0 ? text : text[..end]).ToString();
    }

    public static byte* AllocMemoryForAnsiStringBuilder(StringBuilder? sb) =>
        sb == null ? null : (byte*)CoTaskMemAllocAndZeroMemory(checked((sb.Capacity + 2) * Marshal.SystemMaxDBCSCharSize));

    public static char* AllocMemoryForUnicodeStringBuilder(StringBuilder? sb) =>
        sb == null ? null : (char*)CoTaskMemAllocAndZeroMemory(checked((sb.Capacity + 2) * sizeof(char)));

    public static byte* AllocMemoryForAnsiCharArray(char[]? chArray) =>
        chArray == null ? null : (byte*)CoTaskMemAllocAndZeroMemory(checked((chArray.Length + 2) * Marshal.SystemMaxDBCSCharSize));

    public static void AnsiStringToStringBuilder(byte* newBuffer, StringBuilder? stringBuilder)
    {
        if (stringBuilder != null && newBuffer != null)
        {
            stringBuilder.Clear().Append(Marshal.PtrToStringUTF8((nint)newBuffer));
        }
    }

    public static void UnicodeStringToStringBuilder(ushort* newBuffer, StringBuilder? stringBuilder)
    {
        if (stringBuilder != null && newBuffer != null)
        {
            stringBuilder.Clear().Append(new string((char*)newBuffer));
        }
    }

    public static void StringBuilderToAnsiString(StringBuilder stringBuilder, byte* pNative, bool bestFit, bool throwOnUnmappableChar)
    {
        if (pNative != null)
        {
            string text = stringBuilder.ToString();
            pNative[Encoding.UTF8.GetBytes(text, new Span<byte>(pNative, Encoding.UTF8.GetByteCount(text)))] = 0;
        }
    }

    public static void StringBuilderToUnicodeString(StringBuilder stringBuilder, ushort* destination)
    {
        if (destination != null)
        {
            stringBuilder.CopyTo(0, new Span<char>(destination, stringBuilder.Length), stringBuilder.Length);
            destination[stringBuilder.Length] = 0;
        }
    }

    public static void WideCharArrayToAnsiCharArray(char[]? managedArray, byte* pNative, bool bestFit, bool throwOnUnmappableChar)
    {
        if (managedArray != null)
        {
            Encoding.UTF8.GetBytes(managedArray, new Span<byte>(pNative, Encoding.UTF8.GetByteCount(managedArray)));
        }
    }

    public static void AnsiCharArrayToWideCharArray(byte* pNative, char[]? managedArray)
    {
        if (managedArray != null)
        {
            Encoding.UTF8.GetDecoder().Convert(
                new ReadOnlySpan<byte>(pNative, managedArray.Length), managedArray, flush: true, out _, out int length, out _);
            managedArray.AsSpan(length).Clear();
        }
    }

    public static byte WideCharToAnsiChar(char managedValue, bool bestFit, bool throwOnUnmappableChar) => managedValue < 0x80 ? (byte)managedValue : (byte)'?';

    public static char AnsiCharToWideChar(byte nativeValue) => nativeValue < 0x80 ? (char)nativeValue : '\uFFFD';
}
