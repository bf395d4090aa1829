using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Formats.Asn1;
using System.IO.Pipelines;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using System.Threading.Tasks.Dataflow;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>
/// What exceptions of the assemblies above CoreLib say: their texts are resources, which the compiler puts in the place of the keys.
/// </summary>
internal static class MessagesChecks
{
    public static void Run()
    {
        Console.WriteLine("# messages");
        Linq();
        Collections();
        Immutable();
        Concurrent();
        Json();
        RegularExpressions();
        Numerics();
        Others();
        ResourceChecks.Run();
    }

    private static void Linq()
    {
        int[] empty = [];
        int[] two = [1, 2];
        int[] nothing = null!;
        Check.Value("First", () => empty.First());
        Check.Value("First where", () => two.First(x => x > 2));
        Check.Value("Last", () => empty.Last());
        Check.Value("Last where", () => two.Last(x => x > 2));
        Check.Value("Single of none", () => empty.Single());
        Check.Value("Single of two", () => two.Single());
        Check.Value("Single where none", () => two.Single(x => x > 2));
        Check.Value("Single where two", () => two.Single(x => x > 0));
        Check.Value("Max", () => empty.Max());
        Check.Value("Average", () => empty.Average());
        Check.Value("Aggregate", () => empty.Aggregate((a, b) => a + b));
        Check.Value("Range", () => Enumerable.Range(0, -1));
        Check.Value("Range over", () => Enumerable.Range(int.MaxValue, 2));
        Check.Value("Repeat", () => Enumerable.Repeat(0, -1));
        Check.Value("ElementAt", () => two.Where(x => x > 0).ElementAt(2));
        Check.Value("Chunk", () => two.Chunk(0));
        Check.Value("Select of null", () => nothing.Select(x => x));
        Check.Value("Where null", () => two.Where((Func<int, bool>)null!));
        Check.Value("ToDictionary", () => two.ToDictionary(x => 0));
        Check.Value("Lookup key", () => ((IDictionary)two.ToDictionary(x => x)).Contains(null!));
        Check.Value("Sum", () => new[] { int.MaxValue, 1 }.Sum());
    }

    private static void Collections()
    {
        Check.Value("Stack.Pop", () => new Stack<int>().Pop());
        Check.Value("Stack.Peek", () => new Stack<int>().Peek());
        Check.Value("Stack(-1)", () => new Stack<int>(-1));
        Check.Value("Queue.Dequeue", () => new Queue<int>().Dequeue());
        Check.Value("PriorityQueue.Dequeue", () => new PriorityQueue<int, int>().Dequeue());
        Check.Value("PriorityQueue.Peek", () => new PriorityQueue<int, int>().Peek());
        Check.Value("SortedDictionary", () => new SortedDictionary<string, int>()["x"]);
        Check.Throws("SortedDictionary.Add", () => new SortedDictionary<string, int> { { "a", 1 }, { "a", 2 } });
        Check.Value("SortedList", () => new SortedList<string, int>()["x"]);
        Check.Throws("SortedList.Add", () => new SortedList<int, int> { { 7, 1 }, { 7, 2 } });
        Check.Throws("SortedList.RemoveAt", () => new SortedList<int, int>().RemoveAt(0));
        Check.Value("SortedSet.GetViewBetween", () => new SortedSet<int>().GetViewBetween(2, 1));
        Check.Throws("LinkedList.RemoveFirst", () => new LinkedList<int>().RemoveFirst());
        Check.Throws("LinkedList.AddLast", () =>
        {
            LinkedList<int> list = new();
            LinkedListNode<int> node = list.AddLast(1);
            new LinkedList<int>().AddLast(node);
        });
        Check.Value("BitArray", () => new BitArray(1)[1]);
        Check.Value("BitArray.And", () => new BitArray(1).And(new BitArray(2)));
        Check.Value("OrderedDictionary", () => new OrderedDictionary<string, int>()["x"]);
        Check.Throws("OrderedDictionary.Add", () => new OrderedDictionary<string, int> { { "a", 1 }, { "a", 2 } });
        Check.Throws("changed while enumerated", () =>
        {
            SortedSet<int> set = [1, 2];
            foreach (int item in set)
            {
                set.Add(item + 10);
            }
        });
        Check.Value("Stack without generics", () => new Stack().Pop());
        Check.Value("SortedList without generics", () => new SortedList { { "a", 1 }, { "a", 2 } });
        Check.Value("ListDictionary", () => new ListDictionary { { "a", 1 }, { "a", 2 } });
        Check.Throws("StringCollection", () => _ = new StringCollection()[0]);
        Check.Throws("ObservableCollection", () =>
        {
            ObservableCollection<int> items = [];
            items.CollectionChanged += (_, _) => items.Add(2);
            items.CollectionChanged += (_, _) => { };
            items.Add(1);
        });
        Check.Value("KeyedCollection", () => new ByLength { "a", "b" });
    }

    private static void Immutable()
    {
        Check.Value("ImmutableList", () => ImmutableList<int>.Empty[0]);
        Check.Value("ImmutableStack", () => ImmutableStack<int>.Empty.Pop());
        Check.Value("ImmutableQueue", () => ImmutableQueue<int>.Empty.Dequeue());
        Check.Value("ImmutableDictionary", () => ImmutableDictionary<string, int>.Empty["x"]);
        Check.Value("ImmutableDictionary.Add", () => ImmutableDictionary<string, int>.Empty.Add("k", 1).Add("k", 2));
        Check.Value("ImmutableSortedDictionary", () => ImmutableSortedDictionary<int, int>.Empty[5]);
        Check.Value("ImmutableList.Replace", () => ImmutableList<int>.Empty.Replace(1, 2));
        Check.Value("ImmutableArray default", () => default(ImmutableArray<int>).Add(1).Length);
        Check.Value("ImmutableArray.Builder", () => new List<int>(ImmutableArray.CreateBuilder<int>(2).MoveToImmutable()).Count);
    }

    private static void Concurrent()
    {
        Check.Value("ConcurrentDictionary", () => new ConcurrentDictionary<string, int>()["x"]);
        Check.Throws("ConcurrentDictionary.Add", () => ((IDictionary<int, int>)new ConcurrentDictionary<int, int> { [1] = 2 }).Add(1, 3));
        Check.Value("ConcurrentDictionary(0)", () => new ConcurrentDictionary<int, int>(0, 1));
        Check.Throws("BlockingCollection", () =>
        {
            using BlockingCollection<int> items = new();
            items.CompleteAdding();
            items.Add(1);
        });
        Check.Throws("BlockingCollection.Take", () =>
        {
            using BlockingCollection<int> items = new();
            items.CompleteAdding();
            items.Take();
        });
        Check.Value("BlockingCollection(0)", () => new BlockingCollection<int>(0));
        Check.Value("Channel", () => Channel.CreateBounded<int>(0));
        Check.Throws("Channel.Complete", () =>
        {
            Channel<int> channel = Channel.CreateUnbounded<int>();
            channel.Writer.Complete();
            channel.Writer.Complete();
        });
        Check.Throws("Barrier", () => new Barrier(0).SignalAndWait());
        Check.Throws("Barrier.RemoveParticipants", () => new Barrier(1).RemoveParticipants(2));
        Check.Throws("Dataflow", () => new ExecutionDataflowBlockOptions { BoundedCapacity = 0 }.NameFormat = "");
        Check.Throws("ParallelOptions", () => new ParallelOptions().MaxDegreeOfParallelism = 0);
        Check.Throws("Pipe", () => new Pipe().Reader.AdvanceTo(default, default));
        Check.Throws("PipeOptions", () => new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 2));
    }

    private static void Json()
    {
        string[] wrong =
        [
            "", " ", "{", "[", "{\"a\"", "{\"a\":", "{\"a\":1,}", "[1,]", "[1 2]", "tru", "nul", "01", "1.", "1e", "-", "+1", "\"", "\"\\x\"", "\"\\u12\"",
            "\"\n\"", "{1:2}", "{a:1}", "[}", "{]", "]", "1 2", "// x", "/", "'a'", "{\"a\":1 \"b\"}", "\u00E9",
        ];
        foreach (string text in wrong)
        {
            Check.Value($"parse <{text.Replace("\n", "\\n")}>", () => JsonDocument.Parse(text).RootElement.ValueKind);
        }

        Check.Value("deep", () => JsonDocument.Parse(new string('[', 65)).RootElement.ValueKind);
        Check.Value("GetInt32 of a string", () => JsonDocument.Parse("\"1\"").RootElement.GetInt32());
        Check.Value("GetInt32 of a fraction", () => JsonDocument.Parse("1.5").RootElement.GetInt32());
        Check.Value("GetBoolean", () => JsonDocument.Parse("1").RootElement.GetBoolean());
        Check.Value("GetString", () => JsonDocument.Parse("1").RootElement.GetString());
        Check.Value("GetProperty", () => JsonDocument.Parse("{}").RootElement.GetProperty("x").ValueKind);
        Check.Value("GetProperty of an array", () => JsonDocument.Parse("[]").RootElement.GetProperty("x").ValueKind);
        Check.Value("index", () => JsonDocument.Parse("[]").RootElement[0].ValueKind);
        Check.Value("GetDateTime", () => JsonDocument.Parse("\"x\"").RootElement.GetDateTime());
        Check.Throws("writer: end", () => Write(writer => writer.WriteEndArray()));
        Check.Throws("writer: value", () => Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumberValue(1);
        }));
        Check.Throws("writer: name", () => Write(writer => writer.WriteString("a", "b")));
        Check.Throws("writer: second", () => Write(writer =>
        {
            writer.WriteNumberValue(1);
            writer.WriteNumberValue(2);
        }));
        Check.Throws("writer: NaN", () => Write(writer => writer.WriteNumberValue(double.NaN)));
        Check.Value("node: object", () => JsonNode.Parse("[]")!.AsObject().Count);
        Check.Value("node: value", () => JsonNode.Parse("\"a\"")!.GetValue<int>());
        Check.Throws("node: parent", () =>
        {
            JsonArray array = [];
            JsonNode node = JsonValue.Create(1);
            array.Add(node);
            new JsonArray().Add(node);
        });
        Check.Throws("node: key", () => new JsonObject { { "a", 1 }, { "a", 2 } }.ToJsonString());
    }

    private static void RegularExpressions()
    {
        string[] wrong =
        [
            "(", ")", "[", "[a", "[z-a]", "*", "a**", "a{2,1}", "\\", "\\x1", "\\u12", "\\c", "\\p{Xx}", "\\p", "(?<1a>b)", "(?<a", "(?'a>b)", "(?x", "(?", "(?:",
            "(?(1)a|b|c)", "(?(a", "\\1", "\\k<a>", "\\k", "a{99999999999}", "(?#", "[a-\\d]", "[[:x:]]", "(?<a-b>c)", "[a-z-[b]c]", "\\c\u00E9",
        ];
        foreach (string pattern in wrong)
        {
            Check.Value($"pattern {pattern.Replace("\u00E9", "\\u00E9")}", () => new Regex(pattern).Options);
        }

        Check.Value("options", () => new Regex("a", (RegexOptions)0x10000));
        Check.Value("time limit", () => new Regex("a", RegexOptions.None, TimeSpan.Zero));
        Check.Value("start", () => new Regex("a").Match("a", 2).Success);
        Check.Value("Result", () => Regex.Match("a", "b").Result("$0"));
        Check.Value("non backtracking", () => new Regex("(?=a)", RegexOptions.NonBacktracking));
        Check.Value("count", () => new Regex("a").Replace("a", "b", -2));
    }

    private static void Numerics()
    {
        Check.Value("BigInteger.Parse", () => BigInteger.Parse("x"));
        Check.Value("BigInteger.Parse styles", () => BigInteger.Parse("1", (System.Globalization.NumberStyles)0x10000));
        Check.Value("BigInteger to int", () => (int)BigInteger.Pow(2, 40));
        Check.Value("BigInteger to ulong", () => (ulong)BigInteger.MinusOne);
        Check.Value("BigInteger of NaN", () => new BigInteger(double.NaN));
        Check.Value("BigInteger of infinity", () => new BigInteger(double.PositiveInfinity));
        Check.Value("BigInteger.Pow", () => BigInteger.Pow(2, -1));
        Check.Value("BigInteger.CompareTo", () => BigInteger.One.CompareTo("a"));
        Check.Value("BigInteger format", () => BigInteger.One.ToString("Q9"));
        Check.Value("BigInteger by zero", () => BigInteger.One / BigInteger.Zero);
        Check.Value("Complex.Parse", () => Complex.Parse("x", null));
    }

    private static void Others()
    {
        Check.Value("Uri", () => new Uri("http://"));
        Check.Value("Uri of nothing", () => new Uri(""));
        Check.Value("Uri relative", () => new Uri("a/b"));
        Check.Value("Uri port", () => new Uri("http://a:99999/"));
        Check.Value("Uri scheme", () => new Uri("1:a"));
        Check.Value("Uri.Host", () => new Uri("a", UriKind.Relative).Host);
        Check.Value("ReadOnlySequence", () => new ReadOnlySequence<byte>(new byte[2]).Slice(3).Length);
        Check.Value("ArrayBufferWriter", () => new ArrayBufferWriter<byte>(0));
        Check.Throws("ArrayBufferWriter.Advance", () => new ArrayBufferWriter<byte>(4).Advance(5));
        Check.Value("AsnReader", () => new AsnReader(new byte[] { 2, 5, 1 }, AsnEncodingRules.DER).ReadInteger());
        Check.Value("AsnReader tag", () => new AsnReader(new byte[] { 2, 1, 1 }, AsnEncodingRules.DER).ReadBoolean());
        Check.Throws("AsnWriter", () => new AsnWriter(AsnEncodingRules.DER).PopSequence());
        Check.Value("encoder", () => JavaScriptEncoder.Create((TextEncoderSettings)null!));
        Check.Value("category", () => new CategoryAttribute("Behavior").Category);
        Check.Value("category of its own", () => new CategoryAttribute("Own").Category);
        Check.Value("default category", () => CategoryAttribute.Default.Category);
        Check.Value("InvalidEnumArgumentException", () => new InvalidEnumArgumentException("a", 7, typeof(DayOfWeek)).Message);
    }

    private static void Write(Action<Utf8JsonWriter> action)
    {
        using Utf8JsonWriter writer = new(new ArrayBufferWriter<byte>());
        action(writer);
    }

    private sealed class ByLength : KeyedCollection<int, string>
    {
        protected override int GetKeyForItem(string item) => item.Length;
    }
}
