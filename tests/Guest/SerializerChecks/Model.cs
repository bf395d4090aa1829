using System.Text.Json;
using System.Text.Json.Serialization;

namespace ViperOS.Tests.SerializerChecks;

internal enum Colour
{
    Red,
    Green,
}

internal struct Point(int x, int y)
{
    public int X { get; set; } = x;

    public int Y { get; set; } = y;
}

internal sealed class Box<T>
{
    public T? Value { get; set; }
}

internal sealed class Everything
{
    public (int A, string B, double C) Tuple;

    public Point Point { get; set; }

    public Point? Nothing { get; set; }

    public Colour Colour { get; set; }

    public HashSet<int> Set { get; set; } = [];

    public Queue<long> Queue { get; set; } = [];

    public Dictionary<Colour, double> ByColour { get; set; } = [];

    public IList<short> List { get; set; } = [];

    public Box<int>? Box { get; set; }

    public List<Point> Points { get; init; } = [];

    public byte[] Bytes { get; set; } = [];

    public Dictionary<string, List<Dictionary<string, float>>> Nested { get; set; } = [];
}

[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
internal abstract class Shape;

internal sealed class Circle : Shape
{
    public double Radius { get; set; }
}

internal sealed class Square : Shape
{
    public int Side { get; set; }
}

internal sealed record Large(int A, string B, double C, DateTimeOffset D, Guid E, TimeSpan F);

internal sealed record Small(int A, string B, Box<int>[] C);

internal sealed class Person
{
    [JsonPropertyName("first_name")]
    public required string First { get; set; }

    [JsonInclude]
    internal int Age { get; set; }

    [JsonIgnore]
    public int Hidden { get; } = 3;

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

internal sealed class Node
{
    public Node? Next { get; set; }
}

[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Point))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class Context : JsonSerializerContext;
