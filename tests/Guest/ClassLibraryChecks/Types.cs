namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Casts, dispatch, generics.</summary>
internal static class Types
{
    private interface IShape
    {
        int Sides { get; }

        string Describe() => $"shape with {Sides} sides";
    }

    private interface INamed<out T>
    {
        T Name { get; }
    }

    private interface ISink<in T>
    {
        string Take(T value);
    }

    private interface IZero<TSelf>
        where TSelf : IZero<TSelf>
    {
        static abstract TSelf Zero { get; }

        static virtual string Kind => "plain";
    }

    private class Square : IShape, INamed<string>
    {
        public virtual int Sides => 4;

        public string Name => "square";
    }

    private sealed class Cube : Square
    {
        public override int Sides => 6;

        public override string ToString() => "cube";
    }

    private struct Dot : IShape, IZero<Dot>
    {
        public readonly int Sides => 0;

        public static Dot Zero => default;

        public readonly string Describe() => "dot";
    }

    private sealed class Sink : ISink<object>
    {
        public string Take(object value) => $"took {value}";
    }

    private struct Number : IZero<Number>
    {
        public int Value;

        public static Number Zero => new() { Value = 42 };

        public static string Kind => "number";
    }

    private abstract class Animal
    {
        public abstract string Speak();

        public virtual T Echo<T>(T value) => value;
    }

    private sealed class Dog : Animal
    {
        public override string Speak() => "wuff";

        public override T Echo<T>(T value) => default!;
    }

    private enum Color : byte
    {
        Red = 1,
        Blue = 4,
    }

    public static void Run()
    {
        IShape[] shapes = [new Square(), new Cube(), new Dot()];
        foreach (IShape shape in shapes)
        {
            Console.WriteLine($"{shape.Sides} {shape.Describe()} {shape is Square} {shape is Cube} {shape is INamed<object>}");
        }

        object cube = new Cube();
        Console.WriteLine($"{cube} {((Square)cube).Name} {(cube as INamed<object>)?.Name} {cube is IShape and not Dot}");
        ISink<string> sink = new Sink();
        Console.WriteLine(sink.Take("text"));
        Console.WriteLine($"{GetZero<Number>().Value} {GetKind<Number>()} {GetKind<Dot>()}");
        Animal animal = new Dog();
        Console.WriteLine(animal.Speak());
        object[] objects = ["a", "b"];
        string[] strings = ["x"];
        object[] covariant = strings;
        Console.WriteLine($"{objects is string[]} {covariant is string[]} {strings is IEnumerable<object>} {strings is IList<object>}");
        Console.WriteLine($"{(object)new int[1] is uint[]} {(object)new int[1] is IEnumerable<int>} {(object)new List<string>() is IEnumerable<object>}");
        Color color = Color.Blue;
        object boxed = color;
        Console.WriteLine($"{(byte)color} {boxed.Equals(Color.Blue)} {(Color)boxed == Color.Blue} {color.HasFlag(Color.Blue)} {color.CompareTo(Color.Red) > 0}");
        Console.WriteLine($"{typeof(int) == typeof(Types)} {typeof(string).IsValueType} {typeof(Dot).IsValueType} {cube.GetType() == typeof(Cube)}");
        Console.WriteLine($"{1.Equals(1)} {1.Equals(1L)} {"a".Equals((object)"a")} {new Dot().Equals(new Dot())} {new object().Equals(null)}");
        List<IShape> list = [.. shapes];
        Console.WriteLine(list.Aggregate(0, (sum, shape) => sum + shape.Sides));
        Console.WriteLine($"{Max(3, 9)} {Max("a", "b")} {Swap((1, "x"))}");
        for (int i = 0; i < 3; i++)
        {
            Console.Write(shapes[i % 2].Sides);
        }

        Console.WriteLine();
    }

    private static T GetZero<T>()
        where T : IZero<T> => T.Zero;

    private static string GetKind<T>()
        where T : IZero<T> => T.Kind;

    private static T Max<T>(T left, T right)
        where T : IComparable<T> => left.CompareTo(right) > 0 ? left : right;

    private static (TB, TA) Swap<TA, TB>((TA, TB) pair) => (pair.Item2, pair.Item1);
}
