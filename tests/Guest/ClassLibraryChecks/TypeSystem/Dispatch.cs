namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Default interface methods, static members of interfaces, many types behind one call site.</summary>
internal static class Dispatch
{
    private interface ITop
    {
        string F() => "top";
    }

    private interface ILeft : ITop
    {
        string ITop.F() => "left";
    }

    private interface IRight : ITop
    {
        string G() => F() + "right";
    }

    private interface IBoth : ILeft, IRight;

    private class Both : IBoth;

    private class Own : IBoth
    {
        public string F() => "own";
    }

    private struct Value : IBoth
    {
        public int Count;

        public string F() => "value" + Count++;
    }

    private interface INamed<TSelf>
        where TSelf : INamed<TSelf>
    {
        static abstract string Name { get; }

        static virtual string Greeting => "hello " + TSelf.Name;

        static abstract TSelf operator +(TSelf left, TSelf right);
    }

    private class One : INamed<One>
    {
        public static string Name => "one";

        public static One operator +(One left, One right) => left;
    }

    private readonly record struct Two(int Number) : INamed<Two>
    {
        public static string Name => "two";

        public static string Greeting => "greetings";

        public static Two operator +(Two left, Two right) => new(left.Number + right.Number);
    }

    private class Generic<T> : INamed<Generic<T>>
    {
        public static string Name => typeof(T).Name;

        public static Generic<T> operator +(Generic<T> left, Generic<T> right) => right;
    }

    private interface IShape
    {
        int Area(int scale);
    }

    private class Shape<T>(int size) : IShape
    {
        public virtual int Area(int scale) => size * scale + typeof(T).Name.Length;
    }

    private sealed class Round<T>(int size) : Shape<T>(size)
    {
        public override int Area(int scale) => base.Area(scale) * 3;
    }

    private interface IRefCounter
    {
        int Next();
    }

    private ref struct Counter : IRefCounter
    {
        public int Value;

        public int Next() => ++Value;
    }

    private static string Describe<T>(T first, T second)
        where T : INamed<T> => T.Greeting + " " + T.Name + " " + (first + second).GetType().Name;

    private static T Sum<T>(params ReadOnlySpan<T> values)
        where T : System.Numerics.INumber<T>
    {
        T sum = T.Zero;
        foreach (T value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static int Twice<T>(T counter)
        where T : IRefCounter, allows ref struct => counter.Next() + counter.Next();

    private static string CallConstrained<T>(ref T value)
        where T : IBoth => value.F() + value.G() + value.F();

    public static void Run(bool withThreads)
    {
        foreach (IBoth value in new IBoth[] { new Both(), new Own(), new Value() })
        {
            Console.WriteLine(((ILeft)value).F() + ((IRight)value).F() + ((ITop)value).F() + value.G());
        }

        Value structure = new() { Count = 5 };
        Console.WriteLine(CallConstrained(ref structure) + structure.Count);
        Own own = new();
        Console.WriteLine(CallConstrained(ref own));
        Console.WriteLine(Describe(new One(), new One()) + Describe(new Two(1), new Two(2)));
        Console.WriteLine(Describe(new Generic<string>(), new Generic<string>()) + Describe(new Generic<int>(), new Generic<int>()));
        Console.WriteLine($"{Sum(1, 2, 3)} {Sum(1.5, 2.25)} {Sum(1L << 40, 1)} {Sum<byte>(200, 55)} {Sum(1.1m, 2.2m)}");
        IShape[] shapes =
        [
            new Shape<int>(1), new Shape<string>(2), new Round<int>(3), new Round<object>(4), new Shape<List<int>>(5), new Round<DateTime>(6),
            new Shape<Action>(7), new Round<Dictionary<string, int>>(8),
        ];
        int total = 0;
        for (int i = 0; i < 1000; i++)
        {
            total += shapes[i % shapes.Length].Area(i);
        }

        Console.WriteLine(total);
        Console.WriteLine(Twice(new Counter { Value = 4 }));
        if (withThreads)
        {
            CallFromThreads(shapes);
        }
    }

    private static void CallFromThreads(IShape[] shapes)
    {
        int[] sums = new int[4];
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.Length; t++)
        {
            int index = t;
            threads[t] = new Thread(() =>
            {
                for (int i = 0; i < 500; i++)
                {
                    sums[index] += shapes[(i * (index + 3)) % shapes.Length].Area(i);
                }
            });
        }

        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        Console.WriteLine(string.Join(" ", sums));
    }
}
