using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Spans, and blocks of memory of every length and alignment.</summary>
internal static unsafe class Spans
{
    [InlineArray(5)]
    private struct Five
    {
        private int _first;
    }

    private struct Fixed
    {
        public fixed byte Bytes[7];
    }

    public static void Run()
    {
        int[] numbers = [5, 3, 8, 1, 9, 3];
        Span<int> span = numbers;
        Console.WriteLine($"{span.IndexOf(8)} {span.IndexOf(7)} {span.LastIndexOf(3)} {span.Contains(9)} {span[1..3].Length} {span.SequenceEqual(numbers)} {span.IndexOfAny(9, 1)} {span.Count(3)}");
        span[..3].Reverse();
        Console.WriteLine(string.Join(",", numbers));
        span.Sort();
        Console.WriteLine(string.Join(",", numbers));
        Console.WriteLine($"{((ReadOnlySpan<int>)span).BinarySearch(8)} {((ReadOnlySpan<int>)span).BinarySearch(4)} {"abc".AsSpan().SequenceCompareTo("abd")} {"abcabc".AsSpan().IndexOf("ca")} {"a b".AsSpan().IndexOf(' ')} {"  x ".AsSpan().Trim().ToString()} {"abc".AsSpan().StartsWith("ab")}");
        Five five = default;
        for (int i = 0; i < 5; i++)
        {
            five[i] = i * i;
        }

        Span<int> view = five;
        Console.WriteLine($"{view[4]} {view.Length} {Unsafe.SizeOf<Five>()}");
        Fixed data = default;
        data.Bytes[6] = 9;
        Console.WriteLine($"{data.Bytes[6]} {sizeof(Fixed)}");
        Span<byte> bytes = stackalloc byte[16];
        MemoryMarshal.Write(bytes, 0x1122334455667788);
        Console.WriteLine($"{MemoryMarshal.Read<int>(bytes[2..]):X} {MemoryMarshal.Cast<byte, short>(bytes).Length} {MemoryMarshal.AsBytes<int>([1, 2]).Length}");
        ReadOnlySpan<byte> literal = "literal"u8;
        ReadOnlySpan<int> table = [1, 2, 3, 4];
        Console.WriteLine($"{literal.Length} {literal[0]} {table[3]} {literal.SequenceEqual("literal"u8)}");
        Blocks();
    }

    private static void Blocks()
    {
        const int Size = 700;
        byte[] source = new byte[Size];
        byte[] target = new byte[Size];
        byte[] expected = new byte[Size];
        uint state = 1;
        int failures = 0;
        for (int length = 0; length < 600; length += length < 140 ? 1 : 13)
        {
            for (int offset = 0; offset < 20; offset += 3)
            {
                for (int i = 0; i < Size; i++)
                {
                    state = (state * 1664525) + 1013904223;
                    source[i] = (byte)(state >> 24);
                }

                // Disjoint, overlapping forwards and backwards, filled, cleared, compared.
                target.AsSpan().Fill(0xEE);
                expected.AsSpan().Fill(0xEE);
                for (int i = 0; i < length; i++)
                {
                    expected[offset + i] = source[7 + i];
                }

                source.AsSpan(7, length).CopyTo(target.AsSpan(offset));
                failures += target.AsSpan().SequenceEqual(expected) ? 0 : 1;
                foreach (int shift in (ReadOnlySpan<int>)[1, 5, 16, 31, 64])
                {
                    byte[] forward = (byte[])source.Clone();
                    byte[] model = (byte[])source.Clone();
                    int count = Math.Min(length, Size - offset - shift);
                    for (int i = count - 1; i >= 0; i--)
                    {
                        model[offset + shift + i] = source[offset + i];
                    }

                    forward.AsSpan(offset, count).CopyTo(forward.AsSpan(offset + shift));
                    failures += forward.AsSpan().SequenceEqual(model) ? 0 : 1;
                    byte[] backward = (byte[])source.Clone();
                    source.CopyTo(model, 0);
                    for (int i = 0; i < count; i++)
                    {
                        model[offset + i] = source[offset + shift + i];
                    }

                    backward.AsSpan(offset + shift, count).CopyTo(backward.AsSpan(offset));
                    failures += backward.AsSpan().SequenceEqual(model) ? 0 : 1;
                }

                target.AsSpan(offset, length).Clear();
                expected.AsSpan(offset, length).Fill(0);
                failures += target.AsSpan().SequenceEqual(expected) ? 0 : 1;
                for (int i = 0; i < length; i++)
                {
                    failures += target[offset + i] == 0 ? 0 : 1;
                }

                failures += offset == 0 || target[offset - 1] == 0xEE ? 0 : 1;
                failures += target[offset + length] == 0xEE ? 0 : 1;
                target.AsSpan(offset, length).Fill(0x5A);
                failures += target.AsSpan(offset, length).IndexOfAnyExcept((byte)0x5A) < 0 && target[offset + length] == 0xEE ? 0 : 1;
                if (length > 0)
                {
                    byte[] other = (byte[])source.Clone();
                    int place = (int)(state % (uint)length) + offset;
                    other[place]++;
                    int order = source.AsSpan(offset, length).SequenceCompareTo(other.AsSpan(offset, length));
                    failures += Math.Sign(order) == Math.Sign(source[place] - other[place]) ? 0 : 1;
                }
            }
        }

        Console.WriteLine($"failures {failures}");
    }
}
