using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>
/// What the collector does for programs, as far as it is the same each time. Stacks may be scanned conservatively: whatever is to die is made
/// in a method of its own, and the stack is overwritten before the collection.
/// </summary>
internal static class GcChecks
{
    public static void Run()
    {
        HeapChecks.Run();
        WeakChecks.Run();
        FinalizerChecks.Run();
        HandleChecks.Run();
        ConditionalWeakTableChecks.Run();
        CollectorChecks.Run();
        NativeMemoryChecks.Run();
    }

    /// <summary>Collects what nobody refers to any more, finalizers included.</summary>
    public static void CollectAll()
    {
        for (int i = 0; i < 3; i++)
        {
            Overwrite(24);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>Runs an action whose stack frames are gone afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Isolate(Action action)
    {
        action();
        Overwrite(24);
    }

    /// <summary>Prints how an action ends.</summary>
    public static void Try(string name, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{name}: no exception");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{name}: {exception.GetType()}: {exception.Message}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Overwrite(int depth)
    {
        Span<long> words = stackalloc long[64];
        words.Clear();
        return depth == 0 ? 0 : Overwrite(depth - 1) + words[depth];
    }
}
