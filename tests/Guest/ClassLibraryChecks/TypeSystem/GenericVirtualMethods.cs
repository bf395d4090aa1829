namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Generic methods that are virtual, over reference and value types, and what they make at run time.</summary>
internal static class GenericVirtualMethods
{
    private class Base
    {
        public virtual string M<T>(T value) => $"Base {typeof(T)} {value}";

        public virtual string Two<T, U>(T first, U second) => $"{typeof(T).Name} {typeof(U).Name} {first} {second}";
    }

    private class Derived : Base
    {
        public override string M<T>(T value) => $"Derived {base.M(value)} {default(T) is null}";
    }

    private class Further : Derived
    {
        public override string Two<T, U>(T first, U second) => new Base().Two(second, first) + base.Two(first, second);
    }

    private interface IGeneric
    {
        string Id<T>(T value);

        string Default<T>(T value) => $"IGeneric.Default {typeof(T).Name} {Id(value)}";

        static abstract string Static<T>();
    }

    private class Implementation : IGeneric
    {
        public virtual string Id<T>(T value) => $"Implementation {value}";

        public static string Static<T>() => "class " + typeof(T).Name;
    }

    private class Overrider : Implementation, IGeneric
    {
        public override string Id<T>(T value) => $"Overrider {value}";

        string IGeneric.Default<T>(T value) => $"Overrider.Default {value}";
    }

    private struct Structure : IGeneric
    {
        public int Number;

        public string Id<T>(T value) => $"Structure {Number} {value}";

        public static string Static<T>() => "struct " + typeof(T).Name;
    }

    private interface ICovariant<out T>
    {
        string Get<U>(U value);
    }

    private class Covariant<T>(T own) : ICovariant<T>
    {
        public string Get<U>(U value) => $"{own} {typeof(T).Name} {typeof(U).Name} {value}";
    }

    private class Node<T>(T own)
    {
        public virtual string Recurse<U>(U value, int depth) =>
            depth == 0 ? $"{own}{value}" : new Node<U>(value).Recurse(own, depth - 1) + depth;
    }

    private class Maker
    {
        public virtual string Count<T>() => "";

        public virtual object Nest<T>(T value) => "";

        public virtual T[][] Arrays<T>(T value) => [];

        public virtual IEnumerable<KeyValuePair<string, T>> Pairs<T>(T value) => [];

        public virtual T New<T>()
            where T : new() => default!;

        public virtual string PerThread<T>() => "";

        public virtual string Constructed<T>() => "";
    }

    private static class Counter<T>
    {
        public static int Number = Start();
        public static List<T> List = [];

        [ThreadStatic]
        public static int Mine;

        [ThreadStatic]
        public static object? Reference;

        private static int Start() => 10;
    }

    private static class Constructed<T>
    {
        public static readonly string Text;

        static Constructed()
        {
            Text = "constructed for " + typeof(T).Name;
        }
    }

    private sealed class RealMaker : Maker
    {
        public override string Count<T>()
        {
            Counter<T>.List.Add(default!);
            return $"{++Counter<T>.Number} {Counter<T>.List.Count} {Counter<List<T>>.Number++}";
        }

        public override object Nest<T>(T value)
        {
            Stack<Queue<T>> stack = new();
            stack.Push(new Queue<T>());
            stack.Peek().Enqueue(value);
            Dictionary<string, Stack<Queue<T>>> all = new() { ["x"] = stack };
            return all["x"].Peek().Dequeue()!;
        }

        public override T[][] Arrays<T>(T value) => [[value, value], [value]];

        public override IEnumerable<KeyValuePair<string, T>> Pairs<T>(T value)
        {
            for (int i = 0; i < 3; i++)
            {
                yield return new KeyValuePair<string, T>("k" + i, value);
            }
        }

        public override T New<T>() => new();

        public override string PerThread<T>()
        {
            Counter<T>.Reference ??= typeof(T).Name;
            return $"{++Counter<T>.Mine} {Counter<T>.Reference}";
        }

        public override string Constructed<T>() => GenericVirtualMethods.Constructed<T>.Text;
    }

    private class Thing
    {
        public string Name { get; } = "thing";
    }

    private static string Call<T>(IGeneric target, T value) => target.Id(value) + target.Default(value);

    private static string Constrained<TTarget, T>(TTarget target, T value)
        where TTarget : IGeneric => target.Id(value) + TTarget.Static<T>();

    public static void Run()
    {
        foreach (Base target in new[] { new Base(), new Derived(), new Further() })
        {
            Console.WriteLine(target.M(1) + target.M("s") + target.M<object>("o") + target.M(2.5));
            Console.WriteLine(target.Two(1, "a") + target.Two("b", 2) + target.Two("c", new Thing().Name));
            Func<string, string> text = target.M<string>;
            Func<long, string> number = target.M<long>;
            Console.WriteLine(text("delegate") + number(5));
        }

        foreach (IGeneric target in new IGeneric[] { new Implementation(), new Overrider(), new Structure { Number = 3 } })
        {
            Console.WriteLine(target.Id("x") + target.Id(5) + target.Default("d") + target.Default(7L));
            Console.WriteLine(Call(target, "shared") + Call(target, 'c') + Call(target, new List<string> { "l" }.Count));
            Func<int, string> id = target.Id<int>;
            Func<string, string> fallback = target.Default<string>;
            Console.WriteLine(id(1) + fallback("f"));
        }

        Console.WriteLine(Constrained(new Implementation(), "k") + Constrained(new Implementation(), 1));
        Console.WriteLine(Constrained(new Structure { Number = 9 }, "z") + Constrained(new Structure { Number = 8 }, 3));
        ICovariant<object> covariant = new Covariant<string>("own");
        Console.WriteLine(covariant.Get("a") + covariant.Get(1) + covariant.Get(new DateTime(2020, 1, 2).Day));
        Node<string> node = new("r");
        for (int depth = 0; depth < 6; depth++)
        {
            Console.WriteLine(node.Recurse("v", depth) + node.Recurse(7, depth));
        }

        Maker maker = new RealMaker();
        for (int i = 0; i < 3; i++)
        {
            Console.WriteLine($"{maker.Count<string>()} | {maker.Count<object>()} | {maker.Count<int>()} | {maker.Count<List<string>>()}");
        }

        Console.WriteLine($"{maker.Nest("abc")} {maker.Nest(5)} {maker.Nest(new Thing().Name)}");
        Console.WriteLine($"{maker.Arrays("a")[0].Length} {maker.Arrays(1)[1][0]} {maker.Arrays(new object()).GetType()}");
        Console.WriteLine(string.Join(",", maker.Pairs("x")));
        Console.WriteLine(string.Join(",", maker.Pairs(4)));
        Console.WriteLine(maker.New<Thing>().Name + maker.New<int>() + maker.New<List<string>>().Count);
        Console.WriteLine($"{maker.PerThread<string>()} {maker.PerThread<string>()} {maker.PerThread<object>()} {maker.PerThread<int>()}");
        Console.WriteLine(maker.Constructed<string>() + maker.Constructed<Thing>() + maker.Constructed<int>());
    }
}
