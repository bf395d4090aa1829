namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Names and properties of types.</summary>
internal static class TypeNames
{
    public class Outer
    {
        public class Inner;

        public class Generic<T>
        {
            public struct Deep<U>;
        }
    }

    private record Pair(int Number, string? Text);

    private record struct Both<T>(T First, T Second);

    private abstract record Shape
    {
        public record Circle(double Radius) : Shape;

        public sealed record Square(double Side, int[]? Tags = null) : Shape;
    }

    private static unsafe Type[] GetTypes() =>
    [
        typeof(int), typeof(string), typeof(object), typeof(void), typeof(decimal), typeof(DateTime), typeof(DayOfWeek), typeof(int?),
        typeof(List<int>), typeof(List<>), typeof(Dictionary<,>), typeof(Dictionary<string, int[]>), typeof(IEnumerable<string>),
        typeof(int[]), typeof(int[,]), typeof(int[][]), typeof(string[,,][]), typeof(int*), typeof(int**), typeof(Outer), typeof(Outer.Inner),
        typeof(Outer.Generic<string>), typeof(Outer.Generic<>), typeof(Outer.Generic<int>.Deep<string>), typeof(Action), typeof(Action<int, string>),
        typeof(Func<List<string>, int?>), typeof((int, string)), typeof(KeyValuePair<string, List<int>>), typeof(Enum), typeof(ValueType),
        typeof(Array), typeof(Delegate), typeof(IComparable), typeof(IComparable<int>), typeof(Exception), typeof(Pair), typeof(Both<int>),
        typeof(List<Pair>), typeof(Type), typeof(byte).MakeByRefType(), typeof(Span<byte>), typeof(nint),
    ];

    public static void Run()
    {
        foreach (Type type in GetTypes())
        {
            // Names are made once.
            Console.WriteLine($"{ReferenceEquals(type.ToString(), type.ToString())} {ReferenceEquals(type.FullName, type.FullName)} {ReferenceEquals(type.Name, type.Name)}");
            Console.WriteLine($"{type} | {type.Name} | {type.Namespace} | {type.BaseType} | {Type.GetTypeCode(type)}");
            Console.WriteLine($"{type.IsValueType} {type.IsClass} {type.IsInterface} {type.IsEnum} {type.IsArray} {type.IsPrimitive} {type.IsPointer} {type.IsByRef} {type.IsByRefLike} {type.HasElementType} {type.GetElementType()}");
            Console.WriteLine($"{type.IsGenericType} {type.IsGenericTypeDefinition} {type.IsConstructedGenericType} {type.ContainsGenericParameters} {type.IsAbstract} {type.IsSealed} {type.IsNested} {type.IsTypeDefinition} {string.Join<Type>(",", type.GetGenericArguments())}");
        }

        foreach (object value in new object[]
        {
            new Pair(1, "x"), new Pair(2, null), new Both<string>("a", "b"), new Shape.Circle(1.5), new Shape.Square(2), new Outer(),
            new Outer.Generic<int>(), new Outer.Generic<string>.Deep<Outer>(), new { A = 1, B = "b" }, new List<int[]>(), new object(),
            new string[0], new int[1, 1], (Action)(() => { }), new int?(3), (1, 2),
        })
        {
            Console.WriteLine($"{value} {value.GetType()} {value.GetType().GetType().Name.Length > 0}");
        }

        Console.WriteLine(new Pair(1, "x") == new Pair(1, "x"));
        Console.WriteLine(new Shape.Circle(1) with { Radius = 2 });
        Console.WriteLine($"{typeof(List<int>).GetGenericTypeDefinition() == typeof(List<>)} {typeof(List<int>) == new List<int>().GetType()} {typeof(List<int>) == typeof(List<uint>)}");
        Type[] others = [typeof(object), typeof(IEnumerable<object>), typeof(ValueType), typeof(IComparable), typeof(int), typeof(object[])];
        foreach (Type type in new[] { typeof(int), typeof(string), typeof(string[]), typeof(List<string>), typeof(DayOfWeek), typeof(Pair) })
        {
            Console.WriteLine(string.Join(" ", others.Select(o => $"{o.IsAssignableFrom(type)}/{type.IsSubclassOf(o)}/{type.IsAssignableTo(o)}")));
        }

        Console.WriteLine($"{Nullable.GetUnderlyingType(typeof(int?))} {Nullable.GetUnderlyingType(typeof(int)) is null} {typeof(int[,,]).GetArrayRank()}");
        Console.WriteLine($"{Type.GetType("System.Int32")} {Type.GetType("No.Such.Type") is null} {Type.GetType(typeof(Outer.Inner).FullName!)}");
        Console.WriteLine(typeof(Dictionary<string, int>).FullName);
        Console.WriteLine(string.Join(" ", typeof(Pair).GetInterfaces().Select(i => i.Name)));
        Console.WriteLine(typeof(List<>).MakeGenericType(typeof(string)) == typeof(List<string>));
        Console.WriteLine(typeof(int).MakeArrayType() == typeof(int[]));
        TypeSystemChecks.Throws("definition", () => typeof(int).GetGenericTypeDefinition());
        TypeSystemChecks.Throws("arity", () => typeof(List<>).MakeGenericType(typeof(int), typeof(int)));
        TypeSystemChecks.Throws("rank", () => typeof(int).GetArrayRank());
        Console.WriteLine(Activator.CreateInstance(typeof(Outer)));
        Console.WriteLine(Activator.CreateInstance<List<string>>().Count + (int)Activator.CreateInstance(typeof(int))!);
        TypeSystemChecks.Throws("interface", () => Activator.CreateInstance(typeof(IComparable)));
        TypeSystemChecks.Throws("abstract", () => Activator.CreateInstance(typeof(Array)));
    }
}
