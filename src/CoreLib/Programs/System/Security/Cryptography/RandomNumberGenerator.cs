using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;

namespace System.Security.Cryptography;

/// <summary>Random bytes that cannot be foretold: the kernel's.</summary>
public abstract class RandomNumberGenerator : IDisposable
{
    public static RandomNumberGenerator Create() => new KernelRandomNumberGenerator();

    public static void Fill(Span<byte> data) => SystemCalls.GetRandom(data);

    public static byte[] GetBytes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        byte[] bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    public static int GetInt32(int toExclusive)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(toExclusive);
        return GetInt32(0, toExclusive);
    }

    /// <summary>Each number of the range is equally likely: what lies outside is drawn again.</summary>
    public static int GetInt32(int fromInclusive, int toExclusive)
    {
        if (fromInclusive >= toExclusive)
        {
            throw new ArgumentException("Range of random number does not contain at least one possibility.");
        }

        uint range = (uint)toExclusive - (uint)fromInclusive - 1;
        if (range == 0)
        {
            return fromInclusive;
        }

        uint mask = uint.MaxValue >> BitOperations.LeadingZeroCount(range);
        uint value;
        do
        {
            value = 0;
            Fill(MemoryMarshal.AsBytes(new Span<uint>(ref value)));
            value &= mask;
        }
        while (value > range);

        return (int)value + fromInclusive;
    }

    public static T[] GetItems<T>(ReadOnlySpan<T> choices, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        T[] items = new T[length];
        GetItems(choices, items);
        return items;
    }

    public static void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination)
    {
        if (choices.IsEmpty)
        {
            throw new ArgumentException("Span may not be empty.", nameof(choices));
        }

        foreach (ref T item in destination)
        {
            item = choices[GetInt32(choices.Length)];
        }
    }

    public static string GetString(ReadOnlySpan<char> choices, int length) => new(GetItems(choices, length));

    public static string GetHexString(int stringLength, bool lowercase = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stringLength);
        return GetString(lowercase ? "0123456789abcdef" : "0123456789ABCDEF", stringLength);
    }

    public static void GetHexString(Span<char> destination, bool lowercase = false) =>
        GetItems(lowercase ? "0123456789abcdef" : "0123456789ABCDEF", destination);

    public static void Shuffle<T>(Span<T> values)
    {
        for (int i = 0; i < values.Length - 1; i++)
        {
            int other = GetInt32(i, values.Length);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    public abstract void GetBytes(byte[] data);

    public virtual void GetBytes(byte[] data, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(data);
        GetBytes(data.AsSpan(offset, count));
    }

    public virtual void GetBytes(Span<byte> data)
    {
        byte[] bytes = new byte[data.Length];
        GetBytes(bytes);
        bytes.CopyTo(data);
    }

    public virtual void GetNonZeroBytes(byte[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        GetNonZeroBytes(data.AsSpan());
    }

    public virtual void GetNonZeroBytes(Span<byte> data)
    {
        foreach (ref byte value in data)
        {
            value = (byte)GetInt32(1, 256);
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>The only generator there is.</summary>
    private sealed class KernelRandomNumberGenerator : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data)
        {
            ArgumentNullException.ThrowIfNull(data);
            Fill(data);
        }

        public override void GetBytes(Span<byte> data) => Fill(data);
    }
}
