using System.Text.Json;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>A document of some 200 KB: written, read token by token, and read as a tree that is walked.</summary>
internal sealed class JsonParsing() : Benchmark("runtime_json", -7_918_050_316_909_678_222)
{
    private const int Entries = 1_500;

    public override long Compute()
    {
        byte[] document = Write();
        return Mix(Mix(document.Length, ReadTokens(document)), ReadTree(document));
    }

    private static byte[] Write()
    {
        uint state = 362_436_069;
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            for (int i = 0; i < Entries; i++)
            {
                uint random = Next(ref state);
                writer.WriteStartObject();
                writer.WriteNumber("id", i);
                writer.WriteString("name", "entry \"" + random % 997 + "\" \u00e4");
                writer.WriteBoolean("active", (random & 1) != 0);
                writer.WriteNumber("ratio", (random >> 12) / 64.0);
                writer.WriteStartArray("tags");
                for (uint tag = 0; tag < (random & 7); tag++)
                {
                    writer.WriteStringValue("tag" + tag);
                }

                writer.WriteEndArray();
                writer.WriteNull("parent");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return stream.ToArray();
    }

    private static long ReadTokens(byte[] document)
    {
        long sum = 0;
        Utf8JsonReader reader = new(document);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    sum += reader.ValueTextEquals("id"u8) ? 1 : 2;
                    break;
                case JsonTokenType.String:
                    sum += reader.GetString()!.Length;
                    break;
                case JsonTokenType.Number:
                    sum += (long)reader.GetDouble();
                    break;
                default:
                    sum = Mix(sum, (long)reader.TokenType);
                    break;
            }
        }

        return sum;
    }

    private static long ReadTree(byte[] document)
    {
        long sum = 0;
        using JsonDocument tree = JsonDocument.Parse(document);
        foreach (JsonElement entry in tree.RootElement.EnumerateArray())
        {
            sum += entry.GetProperty("id").GetInt32();
            sum += entry.GetProperty("name").GetString()!.Length;
            sum = Mix(sum, entry.GetProperty("active").GetBoolean() ? 1 : 0);
            sum += (long)(entry.GetProperty("ratio").GetDouble() * 64);
            foreach (JsonElement tag in entry.GetProperty("tags").EnumerateArray())
            {
                sum += tag.GetString()!.Length;
            }
        }

        return sum;
    }
}
