using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>
/// Call sites of interface methods that four threads reach for the first time together, each with more types than a site remembers, some of
/// them made at run time; then generic virtual methods, variant casts and new types from all four at once. What threads find first is
/// shared by all of them, and must be right at any moment.
/// </summary>
internal static class DispatchThreads
{
    private const int ThreadCount = 4;
    private const int Rounds = 60;

    public static void Run()
    {
        INumbered[] values = MakeValues();
        Console.WriteLine($"{values.Length} types, {values.Sum(v => v.Number)}");
        long[] sums = new long[ThreadCount];
        using Barrier barrier = new(ThreadCount);
        InParallel(t =>
        {
            // Each site is new to all threads at once; they meet the types in different orders.
            Func<INumbered[], int, long>[] sites =
            [
                Site<byte>.Sum, Site<sbyte>.Sum, Site<short>.Sum, Site<ushort>.Sum, Site<int>.Sum, Site<uint>.Sum, Site<long>.Sum, Site<ulong>.Sum,
                Site<float>.Sum, Site<double>.Sum, Site<char>.Sum, Site<bool>.Sum, Site<decimal>.Sum, Site<Guid>.Sum, Site<Half>.Sum, Site<DateTime>.Sum,
            ];
            foreach (Func<INumbered[], int, long> site in sites)
            {
                barrier.SignalAndWait();
                for (int round = 0; round < Rounds; round++)
                {
                    sums[t] += site(values, (t * 7) + round);
                }
            }
        });
        Console.WriteLine(string.Join(' ', sums));
        LoadTypes();
    }

    private static INumbered[] MakeValues()
    {
        List<INumbered> values =
        [
            new One(), new Two(), new Three(), new Derived(), new Structure(), new Boxed<int>(), new Boxed<long>(), new Boxed<string>(),
            new Boxed<object>(), new Boxed<int[]>(), new Defaulted(), new Boxed<List<string>>(),
        ];
        Type argument = typeof(string);
        for (int i = 0; i < 16; i++)
        {
            // No call in this program names these types.
            argument = typeof(Boxed<>).MakeGenericType(argument);
            values.Add((INumbered)Activator.CreateInstance(argument)!);
        }

        return [.. values];
    }

    // All threads need the same new types, methods and answers about variance at the same moment.
    private static void LoadTypes()
    {
        const int Depth = 7;
        string[] names = new string[ThreadCount];
        using Barrier barrier = new(ThreadCount);
        InParallel(t =>
        {
            int sum = 0;
            Type type = typeof(Uri);
            for (int i = 0; i < Depth; i++)
            {
                barrier.SignalAndWait();
                type = typeof(Pair<,>).MakeGenericType(type, typeof(Boxed<>).MakeGenericType(type));
                object value = Activator.CreateInstance(type)!;
                INamer namer = (INamer)value;
                sum += namer.Name<string>().Length + namer.Name<List<Uri>>().Length + namer.Name<int>().Length;
                sum += value is IEnumerable<object> ? 1 : 0;
                sum += value is IProducer<object> ? 2 : 0;
                sum += value is IProducer<INumbered> ? 4 : 0;
                object array = Array.CreateInstance(type, 3);
                sum += (array is object[]) ? 8 : 0;
                sum += (array is INamer[]) ? 16 : 0;
            }

            names[t] = $"{sum} {type.ToString().Length} {type.GetGenericArguments()[0] == ((INamer)Activator.CreateInstance(type)!).First}";
        });
        Console.WriteLine(Array.TrueForAll(names, n => n == names[0]) ? names[0] : string.Join(" / ", names));
    }

    private static void InParallel(Action<int> action)
    {
        Thread[] threads = new Thread[ThreadCount];
        for (int t = 0; t < ThreadCount; t++)
        {
            int number = t;
            threads[t] = new Thread(() => action(number));
            threads[t].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }

    private interface INumbered
    {
        int Number { get; }

        int Twice => Number * 2;
    }

    private interface IProducer<out T>
    {
        T? Produce();
    }

    private interface INamer
    {
        Type First { get; }

        string Name<T>();
    }

    // Code of its own, and so call sites of its own, for each value type.
    private static class Site<T>
        where T : struct
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static long Sum(INumbered[] values, int start)
        {
            long sum = 0;
            for (int i = 0; i < values.Length; i++)
            {
                INumbered value = values[(start + i) % values.Length];
                sum += value.Number + value.Twice;
            }

            return sum + (default(T).Equals(null) ? 1 : 0);
        }
    }

    private sealed class One : INumbered
    {
        public int Number => 1;
    }

    private class Two : INumbered
    {
        public int Number => 2;
    }

    private class Three : INumbered
    {
        public virtual int Number => 3;
    }

    private sealed class Derived : Three
    {
        public override int Number => 4;
    }

    private struct Structure : INumbered
    {
        public readonly int Number => 5;

        public readonly int Twice => 11;
    }

    private sealed class Defaulted : INumbered
    {
        public int Number => 6;

        int INumbered.Twice => 13;
    }

    private sealed class Boxed<T> : INumbered
    {
        public int Number => typeof(T).ToString().Length;
    }

    private sealed class Pair<TFirst, TSecond> : INamer, IProducer<TSecond>
    {
        public Type First => typeof(TFirst);

        public TSecond? Produce() => default;

        public string Name<T>() => $"{typeof(T).Name} {typeof(TFirst).Name} {typeof(TSecond).Name}";
    }
}
