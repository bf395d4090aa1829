using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ViperOS.Tests.SerializerChecks;

JsonSerializerOptions options = new()
{
    WriteIndented = true,
    PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    IncludeFields = true,
    Converters = { new JsonStringEnumConverter() },
};

RoundTrip(new Everything
{
    Tuple = (1, "x", 2.5),
    Point = new Point(1, 2),
    Colour = Colour.Green,
    Set = [3, 1],
    Queue = new Queue<long>([1, 2]),
    ByColour = new Dictionary<Colour, double> { [Colour.Red] = 1.5 },
    List = [1, 2],
    Box = new Box<int> { Value = 4 },
    Points = [new Point(3, 4)],
    Bytes = [1, 2, 3],
    Nested = new Dictionary<string, List<Dictionary<string, float>>> { ["a"] = [new Dictionary<string, float> { ["b"] = 2 }] },
});
RoundTrip<Shape>(new Circle { Radius = 2 });
RoundTrip(new List<Shape> { new Square { Side = 1 }, new Circle { Radius = 3 } });
RoundTrip(new Large(1, "b", 2.5, DateTimeOffset.UnixEpoch, Guid.Empty, TimeSpan.FromSeconds(3)));
RoundTrip(new Small(1, "b", [new Box<int> { Value = 3 }]));
RoundTrip(new Person { First = "a", Age = 3 });
RoundTrip(new KeyValuePair<int, string>(1, "z"));
RoundTrip(new[] { 1, 2, 3 });
RoundTrip(new[] { new Point(1, 1) });
RoundTrip(new Dictionary<int, List<Point>> { [1] = [new Point(1, 2)] });
RoundTrip(new SortedDictionary<string, long> { ["b"] = 2 });
RoundTrip<IEnumerable<int>>([1, 2]);
RoundTrip<IReadOnlyDictionary<string, bool>>(new Dictionary<string, bool> { ["t"] = true });
RoundTrip(ImmutableArray.Create(1, 2, 3));
RoundTrip(ImmutableDictionary<string, int>.Empty.Add("a", 1));
RoundTrip(new ConcurrentQueue<int>([1, 2]));
RoundTrip(new Stack<int>([1, 2]));
RoundTrip(new JsonObject { ["x"] = 1, ["y"] = new JsonArray(1, "2") });
RoundTrip(new decimal?(1.5m));
RoundTrip(Half.Pi);
RoundTrip((UInt128)5);
RoundTrip(new Uri("http://a/b"));
RoundTrip(new Version(1, 2));
RoundTrip(DateOnly.FromDayNumber(1000));
RoundTrip(new TimeOnly(3, 4));
RoundTrip('c');

Fails<Everything>("{\"set\":1}");
Fails<Point>("[]");
Fails<Large>("{\"A\":\"x\"}");
Fails<Shape>("{\"$type\":\"none\"}");
Fails<Colour>("\"Blue\"");

Print(() => JsonSerializer.Deserialize<Person>("{\"first_name\":\"q\",\"Age\":5,\"other\":[1],\"more\":true}", options)!.Rest!.Count.ToString());
Print(() => JsonSerializer.Serialize(new Node { Next = new Node() }));
Print(() => JsonSerializer.Serialize(new Node(), typeof(Node), options));
Print(() =>
{
    Node circle = new();
    circle.Next = circle;
    return JsonSerializer.Serialize(circle);
});
Print(() => JsonSerializer.Serialize(new { A = 1, B = "t", C = new[] { 1.5 } }));
Print(() => JsonSerializer.Serialize(new object[] { 1, "t", 2.5, true, new Point(5, 6) }));
Print(() => string.Join(',', JsonSerializer.Deserialize<Dictionary<string, int?>>("{\"a\":null,\"b\":3}")!));
Print(() =>
{
    using MemoryStream stream = new();
    JsonSerializer.SerializeAsync(stream, new Point(5, 6)).GetAwaiter().GetResult();
    stream.Position = 0;
    return JsonSerializer.DeserializeAsync<Point>(stream).AsTask().GetAwaiter().GetResult().Y.ToString();
});

Print(() => JsonSerializer.Serialize(new Person { First = "generated", Age = 1 }, Context.Default.Person));
Print(() => JsonSerializer.Deserialize("{\"first_name\":\"y\"}", Context.Default.Person)!.First);
Print(() => JsonSerializer.Deserialize("{\"a\":1}", Context.Default.DictionaryStringInt32)!["a"].ToString());
Print(() => JsonSerializer.Serialize([4, 5], Context.Default.Int32Array));
Print(() => JsonSerializer.Serialize(new Point(1, 2), Context.Default.Point));

void RoundTrip<T>(T value) => Print(() =>
{
    string text = JsonSerializer.Serialize(value, options);
    string again = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(text, options), options);
    return text == again ? text : $"{text}\nbecomes\n{again}";
});

void Fails<T>(string text) => Print(() => $"no failure: {JsonSerializer.Deserialize<T>(text, options)}");

static void Print(Func<string> check)
{
    try
    {
        Console.WriteLine(check());
    }
    catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
    {
        Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
    }
}
