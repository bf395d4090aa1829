using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>JSON read, written and changed without reflection.</summary>
internal static class JsonChecks
{
    private static readonly string[] s_texts =
    [
        "{}", "[]", "null", "true", "12", "-0.5e3", "\"a\\u0041\\n\"", "{\"a\":[1,2,{\"b\":null}],\"c\":\"x\"}", " [ 1 , 2 ] ",
        "{\"a\":}", "[1,]", "01", "\"\\x\"", "{\"a\" 1}", "[1 2]", "tru", "", "{\"a\":1", "1e999", "[1]]", "{\"é\":\"日本\"}", "// c",
    ];

    public static void Run()
    {
        foreach (string text in s_texts)
        {
            Read(text);
            Parse(text);
        }

        Write(indented: false);
        Write(indented: true);
        Nodes();
    }

    private static void Read(string text)
    {
        StringBuilder tokens = new();
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text));
            while (reader.Read())
            {
                tokens.Append($" {reader.TokenType}@{reader.TokenStartIndex}/{reader.CurrentDepth}");
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    tokens.Append($"={reader.GetString()}");
                }
                else if (reader.TokenType == JsonTokenType.Number)
                {
                    tokens.Append($"={reader.TryGetInt32(out int number)}{number}={reader.GetDouble()}");
                }
            }
        }
        catch (JsonException exception)
        {
            tokens.Append($" error at {exception.LineNumber}:{exception.BytePositionInLine}: {exception.Message}");
        }

        Console.WriteLine($"read {text}:{tokens}");
    }

    private static void Parse(string text) => Check.Value($"parse {text}", () =>
    {
        using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true });
        return Describe(document.RootElement);
    });

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(";", element.EnumerateObject().Select(p => $"{p.Name}:{Describe(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(";", element.EnumerateArray().Select(Describe)) + "]" + element.GetArrayLength(),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.GetRawText() + (element.TryGetInt64(out long number) ? "=" + number : string.Empty),
        _ => element.ValueKind.ToString(),
    };

    private static void Write(bool indented)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = indented }))
        {
            writer.WriteStartObject();
            writer.WriteString("name", "Vi\"per é <&> 日 \U0001F600");
            writer.WriteNumber("int", int.MinValue);
            writer.WriteNumber("long", long.MaxValue);
            writer.WriteNumber("double", 1.1);
            writer.WriteNumber("float", 3.5f);
            writer.WriteNumber("decimal", 79228162514264337593543950335m);
            writer.WriteBoolean("bool", true);
            writer.WriteNull("null");
            writer.WriteString("guid", Guid.Empty);
            writer.WriteString("time", new DateTime(2024, 2, 29, 13, 5, 7, 123, DateTimeKind.Utc));
            writer.WriteBase64String("bytes", [1, 2, 250]);
            writer.WriteStartArray("array");
            for (int i = 0; i < 4; i++)
            {
                writer.WriteNumberValue(i * 1.5);
            }

            writer.WriteStartObject();
            writer.WriteEndObject();
            writer.WriteRawValue("{\"raw\":1}");
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        Check.Value("unbalanced", () =>
        {
            using Utf8JsonWriter writer = new(new ArrayBufferWriter<byte>());
            writer.WriteEndArray();
            return 0;
        });
    }

    private static void Nodes()
    {
        JsonNode node = JsonNode.Parse("{\"k\":[1,2,{\"q\":\"v\"}],\"z\":true}")!;
        node["new"] = 5;
        node["text"] = "t";
        ((JsonArray)node["k"]!).Insert(1, JsonValue.Create(2.5));
        node.AsObject().Remove("z");
        JsonNode copy = node.DeepClone();
        copy["k"]![0] = null;
        Console.WriteLine($"{node.ToJsonString()} {copy.ToJsonString()} {JsonNode.DeepEquals(node, copy)} {node["k"]![3]!["q"]!.GetValue<string>()} {node["k"]![3]!.GetPath()} {node["none"] is null}");
        Check.Value("wrong kind", () => node["text"]!.GetValue<int>());
    }
}
