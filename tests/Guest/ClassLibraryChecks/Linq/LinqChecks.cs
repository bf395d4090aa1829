namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Each operator of LINQ, over sources of several kinds, with value and reference types.</summary>
internal static class LinqChecks
{
    private static readonly string[] s_words = "the quick brown fox jumps over the lazy dog while seven wizards box".Split(' ');

    public static void Run()
    {
        foreach (int count in new[] { 0, 1, 2, 5, 17 })
        {
            Numbers($"array {count}", Enumerable.Range(3, count).ToArray());
            Numbers($"list {count}", Enumerable.Range(3, count).ToList());
            Numbers($"range {count}", Enumerable.Range(3, count));
            Numbers($"iterator {count}", Iterate(count));
        }

        Words();
        Numeric();
        Lookups();
        Errors();
    }

    private static IEnumerable<int> Iterate(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return i + 3;
        }
    }

    private static void Numbers(string name, IEnumerable<int> source)
    {
        Console.WriteLine($"{name}: {Check.Join(source.Where(n => n % 2 == 0).Select(n => n * n))} {Check.Join(source.Select((n, i) => n * i))} {Check.Join(source.OrderByDescending(n => n % 3).ThenBy(n => -n))}");
        Console.WriteLine($"{name}: {Check.Join(source.Skip(1).Take(3))} {Check.Join(source.SkipLast(1))} {Check.Join(source.TakeLast(2))} {Check.Join(source.SkipWhile(n => n < 6))} {Check.Join(source.TakeWhile(n => n < 6))} {Check.Join(source.Take(1..^1))}");
        Console.WriteLine($"{name}: {source.Count()} {source.Any()} {source.All(n => n > 3)} {source.Sum()} {source.FirstOrDefault()} {source.LastOrDefault(n => n < 8)} {source.ElementAtOrDefault(2)} {source.ElementAtOrDefault(^1)} {source.Contains(5)} {source.Aggregate(1, (a, b) => (a * 7) + b)}");
        Console.WriteLine($"{name}: {Check.Join(source.Reverse())} {Check.Join(source.Append(99).Prepend(-1))} {Check.Join(source.Concat([1, 2]))} {Check.Join(source.Distinct())} {Check.Join(source.Union([4, 100]))} {Check.Join(source.Intersect([4, 5]))} {Check.Join(source.Except([4, 5]))}");
        Console.WriteLine($"{name}: {Check.Join(source.Zip(source.Skip(1)))} {Check.Join(source.Zip(s_words, (n, w) => n + w))} {Check.Join(source.Chunk(4).Select(c => c.Length))} {Check.Join(source.SelectMany(n => Enumerable.Repeat(n, n % 3)))} {Check.Join(source.DefaultIfEmpty(7))} {Check.Join(source.Index())}");
        Console.WriteLine($"{name}: {Check.Join(source.GroupBy(n => n % 3).Select(g => $"{g.Key}={g.Sum()}"))} {Check.Join(source.ToLookup(n => n % 2 == 0)[true])} {Check.Join(source.ToDictionary(n => n, n => n * 2))} {Check.Join(source.ToHashSet())} {source.SequenceEqual(source.ToList())} {Check.Join(source.Order().Reverse().Take(2))}");
        Console.WriteLine($"{name}: {Check.Join(source.CountBy(n => n % 3))} {Check.Join(source.AggregateBy(n => n % 3, 0, (a, n) => a + n))} {Check.Join(source.Shuffle().Order().Take(3))}");
        Check.Value($"{name} max", () => source.Max());
        Check.Value($"{name} min", () => source.Min(n => -n));
        Check.Value($"{name} average", () => source.Average());
        Check.Value($"{name} first", () => source.First(n => n > 4));
        Check.Value($"{name} last", () => source.Last());
        Check.Value($"{name} single", () => source.Single());
        Check.Value($"{name} single or default", () => source.SingleOrDefault(n => n == 5));
        Check.Value($"{name} element", () => source.ElementAt(3));
    }

    private static void Words()
    {
        Console.WriteLine(Check.Join(s_words.GroupBy(w => w.Length).OrderBy(g => g.Key).Select(g => $"{g.Key}:{string.Join("/", g)}")));
        Console.WriteLine(Check.Join(s_words.OrderBy(w => w.Length).ThenByDescending(w => w, StringComparer.Ordinal)));
        Console.WriteLine(Check.Join(s_words.Distinct().Select(w => new { w, w.Length }).Where(x => x.Length > 3).Select(x => x.w + x.Length)));
        Console.WriteLine(Check.Join(s_words.Join(s_words, w => w.Length, w => w[0] - 'a', (a, b) => (a, b))));
        Console.WriteLine(Check.Join(s_words.GroupJoin([3, 4, 5], w => w.Length, n => n, (w, ns) => $"{w}{ns.Count()}")));
        Console.WriteLine(Check.Join(s_words.LeftJoin([3, 4], w => w.Length, n => n, (w, n) => $"{w}{n}")));
        Console.WriteLine(Check.Join(from w in s_words from c in w where c > 't' orderby c, w descending select $"{c}{w.Length}"));
        Console.WriteLine(Check.Join(from w in s_words let n = w.Length group w[0] by n into g where g.Count() > 1 select $"{g.Key}{new string(g.ToArray())}"));
        Console.WriteLine($"{s_words.MaxBy(w => w.Length)} {s_words.MinBy(w => w[^1])} {s_words.Max()} {s_words.Min()} {s_words.Sum(w => w.Length)} {s_words.Average(w => w.Length):F3} {s_words.Aggregate((a, b) => a + b[0])}");
        Console.WriteLine($"{Check.Join(s_words.DistinctBy(w => w[0]))} {Check.Join(s_words.ExceptBy([3], w => w.Length))} {Check.Join(s_words.IntersectBy([3, 4], w => w.Length))} {Check.Join(s_words.UnionBy(["zz"], w => w.Length))}");
        object[] mixed = [1, "two", 3.0, "four", 5];
        Console.WriteLine($"{Check.Join(mixed.OfType<string>())} {Check.Join(mixed.OfType<int>())} {Check.Join(new object[] { 1, 2 }.Cast<int>())}");
        Check.Value("bad cast", () => Check.Join(mixed.Cast<int>()));
    }

    private static void Numeric()
    {
        double[] doubles = [1.5, -2, double.NaN, 7];
        Console.WriteLine($"{doubles.Max()} {doubles.Min()} {doubles.Take(2).Sum()} {doubles.Take(2).Average()} {new decimal[] { 1.1m, 2.2m }.Sum()} {new int?[] { 1, null, 3 }.Sum()} {new int?[] { 1, null, 3 }.Average()} {new long[] { 1, 2 }.Max()} {new float[] { 1, 2.5f }.Sum()} {new int?[] { null }.Max()}");
        Check.Value("overflow", () => new[] { int.MaxValue, 1 }.Sum());
        Console.WriteLine($"{Enumerable.Range(0, 1000).Sum()} {Enumerable.Range(-500, 1000).Max()} {Enumerable.Repeat(3L, 100).Sum()} {Enumerable.Range(0, 100).Where(n => n % 7 == 0).Select(n => (long)n * n).Sum()} {Check.Join(Enumerable.Sequence(1, 10, 3))} {Check.Join(Enumerable.InfiniteSequence(5, 5).Take(3))}");
    }

    private static void Lookups()
    {
        ILookup<char, string> lookup = s_words.ToLookup(w => w[0]);
        Console.WriteLine($"{lookup.Count} {Check.Join(lookup['t'])} {lookup.Contains('z')} {Check.Join(lookup['z'])} {Check.Join(lookup.Select(g => g.Key))}");
        IEnumerable<int> lazy = Iterate(5).Select(n =>
        {
            Console.Write($"<{n}>");
            return n;
        });
        Console.WriteLine($"{lazy.First()} {lazy.Any(n => n == 4)} {lazy.Take(2).Count()}");
        List<int> changing = [1, 2, 3];
        Check.Value("changed while walking", () =>
        {
            foreach (int n in changing.Where(n => n > 0))
            {
                changing.Add(n);
            }

            return 0;
        });
        Console.WriteLine($"{new[] { 1, 2 }.TryGetNonEnumeratedCount(out int count)} {count} {Iterate(3).TryGetNonEnumeratedCount(out count)} {count}");
    }

    private static void Errors()
    {
        string[] none = null!;
        Check.Value("null source", () => none.Select(w => w));
        Check.Value("null selector", () => s_words.Select((Func<string, int>)null!));
        Check.Value("empty first", () => Array.Empty<int>().First());
        Check.Value("two singles", () => new[] { 1, 2 }.Single());
        Check.Value("no match", () => new[] { 1, 2 }.First(n => n > 5));
        Check.Value("duplicate key", () => s_words.ToDictionary(w => w.Length).Count);
        Check.Value("negative range", () => Enumerable.Range(1, -1));
        Check.Value("empty aggregate", () => Array.Empty<int>().Aggregate((a, b) => a + b));
        Check.Value("chunk of nothing", () => s_words.Chunk(0));
    }
}
