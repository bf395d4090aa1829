using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Recursion that asks whether there is stack left ends in an exception, from which the program goes on.</summary>
internal static class StackDepthChecks
{
    public static void Run()
    {
        Console.WriteLine(RuntimeHelpers.TryEnsureSufficientExecutionStack());
        for (int i = 0; i < 3; i++)
        {
            try
            {
                Console.WriteLine(Descend(0));
            }
            catch (InsufficientExecutionStackException exception)
            {
                Console.WriteLine($"{exception.Message} {exception.HResult:X8}");
            }
        }

        Console.WriteLine(DescendCarefully(0) > 1000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Descend(int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Descend(depth + 1) + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DescendCarefully(int depth) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Math.Max(DescendCarefully(depth + 1), depth) : depth;
}
