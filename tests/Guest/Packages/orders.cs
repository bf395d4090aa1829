#:package Newtonsoft.Json@13.0.4
#:property InvariantGlobalization=true
using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

// Objects to text and back, a document without classes, a path query.
JObject document = JObject.Parse("""{ "name": "Viper", "tags": ["os", "arm"], "size": { "kernel": 326, "unit": "KiB" } }""");
Console.WriteLine(document["name"]);
Console.WriteLine(document.SelectToken("size.kernel"));
document["tags"]!.Last!.AddAfterSelf("c#");
Console.WriteLine(document.ToString(Formatting.None));
Console.WriteLine(string.Join(',', document.Descendants().OfType<JValue>().Select(value => value.Type)));

Order order = new() { Id = 7, Customer = "Ada", Kind = OrderKind.Express, Due = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) };
order.Lines.Add(new Line { Article = "Lamp", Count = 2, Price = 12.5m });
order.Lines.Add(new Line { Article = "Bulb", Count = 10, Price = 0.99m });
order.Notes["gift"] = "yes";
string text = JsonConvert.SerializeObject(order, Formatting.Indented);
Console.WriteLine(text);
Order copy = JsonConvert.DeserializeObject<Order>(text)!;
Console.WriteLine($"{copy.Id} {copy.Customer} {copy.Kind} {copy.Due:o} {copy.Lines.Sum(line => line.Count * line.Price)} {copy.Notes["gift"]}");
try
{
    JsonConvert.DeserializeObject<Order>("{ \"Id\": \"seven\" }");
}
catch (JsonException exception)
{
    Console.WriteLine(exception.Message);
}

[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
internal sealed class Order
{
    public int Id { get; set; }

    [JsonProperty("customer")]
    public string? Customer { get; set; }

    public OrderKind Kind { get; set; }

    public DateTime Due { get; set; }

    public List<Line> Lines { get; set; } = [];

    public Dictionary<string, string> Notes { get; set; } = [];

    [JsonIgnore]
    public int Hidden { get; set; } = 1;
}

[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
internal sealed class Line
{
    public string Article { get; set; } = "";

    public int Count { get; set; }

    public decimal Price { get; set; }
}

internal enum OrderKind
{
    Normal,
    Express,
}
