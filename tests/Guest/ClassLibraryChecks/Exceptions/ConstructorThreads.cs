using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>
/// Static constructors on several threads: one runs it while the others wait, constructors of different types do not wait for each other,
/// and threads that would wait for each other in a circle see a type half-made instead.
/// </summary>
internal static class ConstructorThreads
{
    private static readonly ManualResetEventSlim s_isInFirst = new();
    private static readonly ManualResetEventSlim s_isSecondDone = new();
    private static readonly CountdownEvent s_circle = new(3);
    private static int s_runs;

    public static void Run()
    {
        OthersWait();
        ConstructorWaitsForAThreadThatNeedsAnother();
        Circle();
        FailureReachesAll();
    }

    private static void OthersWait()
    {
        int[] seen = new int[4];
        using Barrier barrier = new(4);
        InParallel(4, i =>
        {
            barrier.SignalAndWait();
            seen[i] = Slow.GetValue();
        });
        Console.WriteLine($"{string.Join(' ', seen)}, runs {s_runs}");
    }

    // With one lock for all constructors these two would wait for ever.
    private static void ConstructorWaitsForAThreadThatNeedsAnother()
    {
        int second = 0;
        Thread thread = new(() =>
        {
            s_isInFirst.Wait();
            second = Second.GetValue();
            s_isSecondDone.Set();
        });
        thread.Start();
        int first = First.GetValue();
        thread.Join();
        Console.WriteLine($"{first} {second}");
    }

    // Each constructor needs the next one's type, and all three begin at once: at least one sees a type before it is ready, none waits
    // for ever, and in the end each type has its values.
    private static void Circle()
    {
        InParallel(3, i => _ = i switch { 0 => CircleA.GetValue(), 1 => CircleB.GetValue(), _ => CircleC.GetValue() });
        int incomplete = (CircleA.Seen == 0 ? 1 : 0) + (CircleB.Seen == 0 ? 1 : 0) + (CircleC.Seen == 0 ? 1 : 0);
        Console.WriteLine($"{CircleA.Value} {CircleB.Value} {CircleC.Value}, half-made seen {incomplete} time");
    }

    private static void FailureReachesAll()
    {
        Exception?[] caught = new Exception?[4];
        using Barrier barrier = new(4);
        InParallel(4, i =>
        {
            barrier.SignalAndWait();
            try
            {
                _ = Broken.GetValue();
            }
            catch (TypeInitializationException exception)
            {
                caught[i] = exception;
            }
        });
        bool areSame = Array.TrueForAll(caught, e => ReferenceEquals(e, caught[0]));
        Console.WriteLine($"{caught[0]?.Message} {caught[0]?.InnerException?.Message} {areSame}");
    }

    private static void InParallel(int count, Action<int> action)
    {
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            int number = i;
            threads[i] = new Thread(() => action(number));
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }

    private static class Slow
    {
        private static readonly int s_value;

        static Slow()
        {
            Thread.Sleep(20);
            s_value = 40 + Interlocked.Increment(ref s_runs);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => s_value;
    }

    private static class First
    {
        private static readonly int s_value;

        static First()
        {
            s_isInFirst.Set();
            s_isSecondDone.Wait();
            s_value = 1;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => s_value;
    }

    private static class Second
    {
        private static readonly int s_value;

        static Second()
        {
            s_value = Environment.ProcessorCount > 0 ? 2 : 0;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => s_value;
    }

    private static class CircleA
    {
        public static readonly int Value;
        public static readonly int Seen;

        static CircleA()
        {
            s_circle.Signal();
            s_circle.Wait();
            Seen = CircleB.GetValue();
            Value = 10;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => Value;
    }

    private static class CircleB
    {
        public static readonly int Value;
        public static readonly int Seen;

        static CircleB()
        {
            s_circle.Signal();
            s_circle.Wait();
            Seen = CircleC.GetValue();
            Value = 20;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => Value;
    }

    private static class CircleC
    {
        public static readonly int Value;
        public static readonly int Seen;

        static CircleC()
        {
            s_circle.Signal();
            s_circle.Wait();
            Seen = CircleA.GetValue();
            Value = 30;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => Value;
    }

    private static class Broken
    {
        private static readonly int s_value;

        static Broken()
        {
            Thread.Sleep(5);
            s_value = int.Parse("no number");
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int GetValue() => s_value;
    }
}
