using System.Diagnostics;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Many objects, small and large; atomics.</summary>
internal static class Memory
{
    private static int s_count;
    private static long s_long;
    private static object? s_object;

    private sealed class Node(Node? next, int value)
    {
        public readonly Node? Next = next;
        public readonly int Value = value;
    }

    public static void Run()
    {
        Node? head = null;
        for (int i = 0; i < 100_000; i++)
        {
            head = new Node(head, i);
        }

        long sum = 0;
        for (Node? node = head; node is not null; node = node.Next)
        {
            sum += node.Value;
        }

        byte[] large = new byte[3_000_000];
        large[^1] = 7;
        int zeros = 0;
        foreach (byte value in large)
        {
            zeros += value == 0 ? 1 : 0;
        }

        Console.WriteLine($"{sum} {large[^1]} {zeros} {new int[0].Length} {new string[5].Length}");
        Console.WriteLine($"{Interlocked.Increment(ref s_count)} {Interlocked.Add(ref s_count, 5)} {Interlocked.Exchange(ref s_count, 9)} {Interlocked.CompareExchange(ref s_count, 1, 9)} {Interlocked.CompareExchange(ref s_count, 2, 9)} {s_count} {Interlocked.Decrement(ref s_long)} {Interlocked.Or(ref s_long, 6)} {Interlocked.And(ref s_long, 3)} {s_long}");
        Console.WriteLine($"{Interlocked.CompareExchange(ref s_object, "a", null) ?? "null"} {Interlocked.Exchange(ref s_object, "b")} {s_object} {Volatile.Read(ref s_count)}");
        Stopwatch watch = Stopwatch.StartNew();
        Console.WriteLine($"{watch.ElapsedTicks >= 0} {Environment.ProcessorCount > 0} {Environment.TickCount64 > 0} {Environment.CurrentManagedThreadId > 0} {DateTime.UtcNow.Year > 2000}");
    }
}
