using System.Buffers;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Searches of spans in all lengths around the size of a vector, memory, and prepared sets of values.</summary>
internal static class SpansChecks
{
    private static uint s_random = 7;
    private static ulong s_hash;

    public static void Run()
    {
        for (int length = 0; length < 70; length++)
        {
            s_hash = 0;
            for (int round = 0; round < 6; round++)
            {
                uint range = round < 3 ? 3u : 40u;
                Numbers(length, range);
                Characters(length, range);
                Sets(length, range);
            }

            Console.WriteLine($"searches {length}: {s_hash}");
        }

        Console.WriteLine($"{new[] { "a", "b" }.AsSpan().IndexOf("b")} {new[] { 1.0, double.NaN }.AsSpan().IndexOf(double.NaN)} {new[] { 1.0, 0.0 }.AsSpan().IndexOf(-0.0)}");
        Memories();
    }

    private static uint Next(uint limit)
    {
        s_random ^= s_random << 13;
        s_random ^= s_random >> 17;
        s_random ^= s_random << 5;
        return s_random % limit;
    }

    private static void Add(int value) => s_hash = Check.Mix(s_hash, value);

    private static void Numbers(int length, uint range)
    {
        byte[] byteArray = new byte[length];
        int[] intArray = new int[length];
        long[] longArray = new long[length];
        for (int i = 0; i < length; i++)
        {
            byteArray[i] = (byte)Next(range);
            intArray[i] = (int)Next(range);
            longArray[i] = intArray[i];
        }

        ReadOnlySpan<byte> bytes = byteArray;
        ReadOnlySpan<int> ints = intArray;
        ReadOnlySpan<long> longs = longArray;
        Add(bytes.IndexOf((byte)1));
        Add(bytes.LastIndexOf((byte)1));
        Add(bytes.IndexOfAny((byte)1, (byte)2));
        Add(bytes.IndexOfAny((byte)1, (byte)2, (byte)9));
        Add(bytes.IndexOfAnyExcept((byte)1));
        Add(bytes.LastIndexOfAnyExcept((byte)1));
        Add(bytes.IndexOfAnyExcept((byte)1, (byte)0));
        Add(bytes.LastIndexOfAny((byte)5, (byte)6, (byte)7));
        Add(bytes.LastIndexOfAnyExcept((byte)0, (byte)1, (byte)2));
        Add(bytes.IndexOfAnyInRange((byte)5, (byte)9));
        Add(bytes.LastIndexOfAnyExceptInRange((byte)1, (byte)9));
        Add(ints.IndexOf(1));
        Add(ints.LastIndexOf(2));
        Add(ints.IndexOfAny(1, 2));
        Add(ints.IndexOfAnyExcept(1));
        Add(ints.Count(2));
        Add(longs.IndexOf(1));
        Add(longs.LastIndexOf(1));
        Add(longs.IndexOfAnyExcept(0, 1));
        Add(Array.IndexOf(intArray, 1));
        Add(Array.LastIndexOf(longArray, 2));
        Add(bytes.CommonPrefixLength(byteArray.Reverse().ToArray()));
        Add(bytes.SequenceCompareTo(byteArray.Reverse().ToArray()) > 0 ? 1 : 0);
    }

    private static void Characters(int length, uint range)
    {
        char[] array = new char[length];
        for (int i = 0; i < length; i++)
        {
            array[i] = (char)('a' + Next(range));
        }

        ReadOnlySpan<char> text = array;
        Add(text.IndexOf('b'));
        Add(text.LastIndexOf('b'));
        Add(text.IndexOfAny('b', 'z'));
        Add(text.IndexOfAnyExcept('a', 'b'));
        Add(text.LastIndexOfAny('y', 'b'));
        Add(text.IndexOf("ab"));
        Add(text.LastIndexOf("ba"));
        Add(text.Count('a'));
        Add(text.Count("ab"));
        Add(text.IndexOfAny("xyz"));
        Add(text.IndexOfAnyInRange('c', 'd'));
        Add(text.Trim('a').Length);
        Add(text.TrimStart("ab").Length);
        Add(text.Contains('c') ? 1 : 0);
        Add(text.ContainsAnyExcept('a', 'b', 'c') ? 1 : 0);
        char[] replaced = new char[length];
        text.Replace(replaced, 'a', 'Z');
        Add(replaced.AsSpan().IndexOf('Z'));
        replaced.AsSpan().Replace('b', 'Y');
        Add(replaced.AsSpan().LastIndexOf('Y'));
        replaced.AsSpan().Sort();
        Add(replaced.AsSpan().BinarySearch('c'));
    }

    private static void Sets(int length, uint range)
    {
        char[] array = new char[length];
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            uint value = Next(range * 4);
            array[i] = (char)(value % 4 == 0 ? 0x400 + value : 'a' + (value / 4));
            bytes[i] = (byte)(value * 3);
        }

        SearchValues<char> letters = SearchValues.Create("aeiou\u0404\u0410");
        SearchValues<byte> values = SearchValues.Create([3, 60, 200]);
        SearchValues<string> words = SearchValues.Create(["ba", "CAB", "b"], StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> text = array;
        ReadOnlySpan<byte> data = bytes;
        Add(text.IndexOfAny(letters));
        Add(text.LastIndexOfAny(letters));
        Add(text.IndexOfAnyExcept(letters));
        Add(text.LastIndexOfAnyExcept(letters));
        Add(data.IndexOfAny(values));
        Add(data.LastIndexOfAnyExcept(values));
        Add(data.ContainsAny(values) ? 1 : 0);
        Add(text.IndexOfAny(words));
        Add(words.Contains("cab") ? 1 : 0);
        Add(letters.Contains((char)(0x400 + range)) ? 1 : 0);
    }

    private static void Memories()
    {
        ReadOnlyMemory<char> text = "hello world".AsMemory();
        Memory<int> numbers = new int[] { 1, 2, 3, 4, 5 };
        Memory<int> slice = numbers.Slice(1, 3);
        slice.Span[0] = 20;
        Console.WriteLine($"memory: {text} {text[3..7]} {text.Trim('h')} {text.Length} {numbers} {slice} {Check.Join(slice.ToArray())} {slice.Equals(numbers[1..4])} {slice.Equals(numbers[1..])}");
        Console.WriteLine($"memory: {MemoryMarshal.TryGetArray((ReadOnlyMemory<int>)slice, out ArraySegment<int> segment)} {segment.Offset} {segment.Count} {MemoryMarshal.TryGetString(text[2..5], out string? whole, out int start, out int length)} {whole} {start} {length}");
        ArraySegment<int> part = new([1, 2, 3, 4], 1, 2);
        Console.WriteLine($"segment: {Check.Join(part)} {part[1]} {part.Slice(1).Count} {((IList<int>)part).IndexOf(3)} {part == new ArraySegment<int>(part.Array!, 1, 2)} {Check.Join(part.ToArray())} {part.AsSpan().Length}");
        using IMemoryOwner<byte> owner = MemoryPool<byte>.Shared.Rent(100);
        ArrayBufferWriter<byte> writer = new();
        writer.Write<byte>([1, 2, 3]);
        writer.GetSpan(10)[0] = 9;
        writer.Advance(1);
        ReadOnlySequence<byte> sequence = new(writer.WrittenMemory);
        Console.WriteLine($"buffers: {owner.Memory.Length >= 100} {writer.WrittenCount} {sequence.Length} {sequence.PositionOf((byte)9)!.Value.GetInteger()} {Check.Join(sequence.Slice(1, 2).ToArray())}");
        int[] rented = ArrayPool<int>.Shared.Rent(100);
        Console.WriteLine($"pool: {rented.Length}");
        ArrayPool<int>.Shared.Return(rented);
        Console.WriteLine($"format: {StandardFormat.Parse("N2")} {StandardFormat.Parse("x")} {StandardFormat.TryParse("N200", out _)} {new StandardFormat('D', 3).Precision}");
    }
}
