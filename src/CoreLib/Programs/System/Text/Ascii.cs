using System.Buffers;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>Text of ASCII characters, in bytes and in UTF-16.</summary>
public static class Ascii
{
    public static bool IsValid(ReadOnlySpan<byte> value) => CountValid(value) == value.Length;

    public static bool IsValid(ReadOnlySpan<char> value) => CountValid(value) == value.Length;

    public static bool IsValid(byte value) => value < 0x80;

    public static bool IsValid(char value) => value < 0x80;

    public static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) =>
        Change(source, destination, 'a', out bytesWritten);

    public static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten) =>
        Change(source, destination, 'a', out charsWritten);

    public static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) =>
        Change(source, destination, 'a', out charsWritten);

    public static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) =>
        Change(source, destination, 'a', out bytesWritten);

    public static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) =>
        Change(source, destination, 'A', out bytesWritten);

    public static OperationStatus ToLower(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten) =>
        Change(source, destination, 'A', out charsWritten);

    public static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) =>
        Change(source, destination, 'A', out charsWritten);

    public static OperationStatus ToLower(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) =>
        Change(source, destination, 'A', out bytesWritten);

    public static OperationStatus ToLowerInPlace(Span<byte> value, out int bytesWritten) =>
        Change<byte, byte>(value, value, 'A', out bytesWritten);

    public static OperationStatus ToLowerInPlace(Span<char> value, out int charsWritten) =>
        Change<char, char>(value, value, 'A', out charsWritten);

    public static OperationStatus ToUpperInPlace(Span<byte> value, out int bytesWritten) =>
        Change<byte, byte>(value, value, 'a', out bytesWritten);

    public static OperationStatus ToUpperInPlace(Span<char> value, out int charsWritten) =>
        Change<char, char>(value, value, 'a', out charsWritten);

    // What is not ASCII equals nothing, not even itself.
    public static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Equals(left, right, ignoreCase: false);

    public static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<char> right) => Equals(left, right, ignoreCase: false);

    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<byte> right) => Equals(left, right, ignoreCase: false);

    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Equals(left, right, ignoreCase: false);

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Equals(left, right, ignoreCase: true);

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<char> right) => Equals(left, right, ignoreCase: true);

    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<byte> right) => Equals(left, right, ignoreCase: true);

    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Equals(left, right, ignoreCase: true);

    public static OperationStatus ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) =>
        Change(source, destination, '\0', out charsWritten);

    public static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) =>
        Change(source, destination, '\0', out bytesWritten);

    public static Range Trim(ReadOnlySpan<byte> value) => Trim(value, start: true, end: true);

    public static Range Trim(ReadOnlySpan<char> value) => Trim(value, start: true, end: true);

    public static Range TrimStart(ReadOnlySpan<byte> value) => Trim(value, start: true, end: false);

    public static Range TrimStart(ReadOnlySpan<char> value) => Trim(value, start: true, end: false);

    public static Range TrimEnd(ReadOnlySpan<byte> value) => Trim(value, start: false, end: true);

    public static Range TrimEnd(ReadOnlySpan<char> value) => Trim(value, start: false, end: true);

    /// <summary>Letters of ASCII become small; all else stays.</summary>
    internal static void ToLowerLetters(ReadOnlySpan<char> source, Span<char> destination)
    {
        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = char.ToLowerAscii(source[i]);
        }
    }

    private static int CountValid<T>(ReadOnlySpan<T> value)
        where T : unmanaged
    {
        // Eight bytes at a time: their high bits tell.
        int i = 0;
        ulong mask = Unsafe.SizeOf<T>() == 1 ? 0x8080808080808080 : 0xFF80FF80FF80FF80;
        int step = 8 / Unsafe.SizeOf<T>();
        ref byte start = ref Unsafe.As<T, byte>(ref Runtime.InteropServices.MemoryMarshal.GetReference(value));
        for (; i + step <= value.Length; i += step)
        {
            if ((Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, i * Unsafe.SizeOf<T>())) & mask) != 0)
            {
                break;
            }
        }

        while (i < value.Length && Get(value[i]) < 0x80)
        {
            i++;
        }

        return i;
    }

    private static OperationStatus Change<TSource, TDestination>(
        ReadOnlySpan<TSource> source, Span<TDestination> destination, char firstLetter, out int written)
        where TSource : unmanaged
        where TDestination : unmanaged
    {
        if (Unsafe.SizeOf<TSource>() == Unsafe.SizeOf<TDestination>() && Overlaps(source, destination))
        {
            throw new InvalidOperationException("This operation is invalid on overlapping buffers.");
        }

        int length = Math.Min(source.Length, destination.Length);
        for (written = 0; written < length; written++)
        {
            uint character = Get(source[written]);
            if (character >= 0x80)
            {
                return OperationStatus.InvalidData;
            }

            if (firstLetter != '\0' && character - firstLetter < 26)
            {
                character ^= 0x20;
            }

            destination[written] = Unsafe.SizeOf<TDestination>() == 1
                ? Unsafe.BitCast<byte, TDestination>((byte)character)
                : Unsafe.BitCast<ushort, TDestination>((ushort)character);
        }

        if (length < source.Length)
        {
            return OperationStatus.DestinationTooSmall;
        }

        return OperationStatus.Done;
    }

    // In place is allowed.
    private static bool Overlaps<TSource, TDestination>(ReadOnlySpan<TSource> source, Span<TDestination> destination)
        where TSource : unmanaged
        where TDestination : unmanaged
    {
        ref byte first = ref Unsafe.As<TSource, byte>(ref Runtime.InteropServices.MemoryMarshal.GetReference(source));
        ref byte second = ref Unsafe.As<TDestination, byte>(ref Runtime.InteropServices.MemoryMarshal.GetReference(destination));
        nint distance = Unsafe.ByteOffset(ref first, ref second);
        return distance != 0 && source.Length != 0 && destination.Length != 0
            && ((nuint)distance < (nuint)(source.Length * Unsafe.SizeOf<TSource>())
                || (nuint)(-distance) < (nuint)(destination.Length * Unsafe.SizeOf<TDestination>()));
    }

    private static bool Equals<TLeft, TRight>(ReadOnlySpan<TLeft> left, ReadOnlySpan<TRight> right, bool ignoreCase)
        where TLeft : unmanaged
        where TRight : unmanaged
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            uint a = Get(left[i]);
            uint b = Get(right[i]);
            if ((a | b) >= 0x80)
            {
                return false;
            }

            if (a != b && (!ignoreCase || (a ^ b) != 0x20 || (a | 0x20) - 'a' >= 26))
            {
                return false;
            }
        }

        return true;
    }

    private static Range Trim<T>(ReadOnlySpan<T> value, bool start, bool end)
        where T : unmanaged
    {
        int first = 0;
        int last = value.Length;
        while (start && first < last && IsWhiteSpace(Get(value[first])))
        {
            first++;
        }

        while (end && last > first && IsWhiteSpace(Get(value[last - 1])))
        {
            last--;
        }

        return first..last;
    }

    private static bool IsWhiteSpace(uint character) => character is ' ' or (>= '\t' and <= '\r');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Get<T>(T value)
        where T : unmanaged =>
        Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, ushort>(value);
}
