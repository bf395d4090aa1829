using System.Runtime.CompilerServices;

namespace ViperOS.Tests.Soak;

/// <summary>Fills the heap until there is no more room, with large objects and with small ones, and goes on.</summary>
internal static class HeapLimit
{
    private const int Rounds = 3;
    private const int LargeSize = 50_000;
    private const int StackDepth = 24;

    public static int Run()
    {
        int caught = 0;
        for (int i = 0; i < Rounds; i++)
        {
            caught += FillWithLarge();
            Overwrite(StackDepth);
            caught += FillWithSmall();
            Overwrite(StackDepth);
        }

        Console.WriteLine($"out of memory {caught} times");
        return 0;
    }

    // What a method has left on the stack may keep objects, as the stack is scanned conservatively.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Overwrite(int depth)
    {
        Span<long> words = stackalloc long[64];
        words.Clear();
        return depth == 0 ? 0 : Overwrite(depth - 1) + words[depth];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FillWithLarge()
    {
        List<byte[]> all = [];
        try
        {
            while (true)
            {
                all.Add(new byte[LargeSize]);
            }
        }
        catch (OutOfMemoryException)
        {
            return all.Count > 0 ? 1 : 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FillWithSmall()
    {
        Item? first = null;
        try
        {
            while (true)
            {
                first = new Item { Next = first };
            }
        }
        catch (OutOfMemoryException)
        {
            return first is not null ? 1 : 0;
        }
    }
}
