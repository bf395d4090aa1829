using System.Runtime.CompilerServices;

namespace ViperOS.Tests.Soak;

/// <summary>Fills the heap until there is no more room, with large objects and with small ones, and goes on.</summary>
internal static class HeapLimit
{
    private const int Rounds = 3;
    private const int LargeSize = 50_000;

    public static int Run()
    {
        int caught = 0;
        for (int i = 0; i < Rounds; i++)
        {
            caught += FillWithLarge() + FillWithSmall();
        }

        Console.WriteLine($"out of memory {caught} times");
        return 0;
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
