namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Chains of LINQ, whose steps are generic virtual methods over shared code.</summary>
internal static class LinqChains
{
    private record Person(string Name, int Age, string City);

    public static void Run()
    {
        List<int> numbers = [.. Enumerable.Range(0, 20)];
        string[] words = ["delta", "alpha", "charlie", "bravo", "echo", "alpha"];
        Print(numbers.Where(n => n % 2 == 0).Select(n => n * n).OrderBy(n => -n).ToList());
        Print(Enumerable.Range(0, 9).Where(x => x % 2 == 0).Select(x => x * x).OrderBy(x => -x).ToList());
        Print(numbers.Where(n => n > 10).Select(n => "n" + n).Where(s => s.Length > 2).Skip(2).Take(3));
        Print(words.Where(w => w.Length > 4).Select(w => w.ToUpperInvariant()).OrderBy(w => w, StringComparer.Ordinal));
        Print(words.OrderBy(w => w.Length).ThenByDescending(w => w, StringComparer.Ordinal).Select(w => w.Length + w));
        Print(words.Select((w, i) => (w, i)).Where(p => p.i % 2 == 1).Select(p => p.w + p.i));
        Print(words.Distinct().Reverse().Append("x").Prepend("y").Select(w => w[0]));
        Print(words.GroupBy(w => w.Length).OrderBy(g => g.Key).Select(g => g.Key + ":" + string.Join("+", g)));
        Print(words.Zip(numbers, (w, n) => w + n));
        Print(words.SelectMany(w => w.Take(2)).Select(c => (int)c));
        Print(words.Join(numbers, w => w.Length, n => n, (w, n) => $"{w}={n}"));
        Print(words.Union(["zulu"]).Except(["echo"]).Intersect(["alpha", "zulu", "bravo"]));
        Print(numbers.Chunk(7).Select(c => c.Sum()));
        Print(numbers.SkipWhile(n => n < 15).TakeWhile(n => n < 18).Concat([100]));
        Print(words.ToLookup(w => w[0]).Select(g => g.Key + "" + g.Count()));
        Print(words.Distinct().ToDictionary(w => w, w => w.Length).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + p.Value));
        Console.WriteLine($"{numbers.Sum()} {numbers.Average()} {numbers.Min()} {numbers.Max()} {numbers.Count(n => n > 3)} {numbers.Aggregate((a, b) => a ^ b)}");
        Console.WriteLine($"{words.Max(w => w.Length)} {words.MinBy(w => w.Length)} {words.First(w => w[0] == 'c')} {words.LastOrDefault(w => w[0] == 'q') is null}");
        Console.WriteLine($"{words.Any(w => w.Length > 6)} {words.All(w => w.Length > 3)} {words.Contains("echo")} {words.SequenceEqual(words.ToList())}");
        Person[] people =
        [
            new("Ann", 30, "Rome"), new("Bob", 25, "Oslo"), new("Cid", 35, "Rome"), new("Dan", 25, "Bern"),
        ];
        Print(from person in people where person.Age > 20 orderby person.City, person.Age descending select person);
        Print(from person in people group person by person.City into city orderby city.Key select city.Key + city.Sum(p => p.Age));
        Print(people.Select(p => p with { Age = p.Age + 1 }).Select(p => p.ToString()).Where(t => t.Contains("26")));
        Print(people.OrderBy(p => p.Age).ThenBy(p => p.Name).Select(p => new { p.Name, Half = p.Age / 2.0 }));
        Print(people.AsEnumerable().Reverse().OfType<object>().Cast<Person>().DistinctBy(p => p.Age).Select(p => p.Name));
    }

    private static void Print<T>(IEnumerable<T> sequence) => Console.WriteLine(string.Join(" ", sequence));
}
