namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Language features that lean on the class library.</summary>
internal static class Language
{
    private record Point(int X, int Y);

    private readonly record struct Pair(string Name, int Value);

    private sealed class Resource(string name) : IDisposable
    {
        public void Dispose() => Console.WriteLine($"disposed {name}");
    }

    public static void Run()
    {
        Point point = new(1, 2);
        Console.WriteLine(point == new Point(1, 2));
        Console.WriteLine(point with { Y = 5 } == point);
        Console.WriteLine($"{point.GetHashCode() == new Point(1, 2).GetHashCode()} {point.Equals((object)new Point(1, 2))}");
        Pair pair = new("a", 3);
        (string name, int value) = pair;
        Console.WriteLine($"{name} {value} {pair == new Pair("a", 3)} {pair.Equals((object)new Pair("b", 3))}");
        using (Resource resource = new("one"))
        {
            Console.WriteLine("inside");
        }

        try
        {
            Console.WriteLine("try");
        }
        finally
        {
            Console.WriteLine("finally");
        }

        foreach (int number in Count(3))
        {
            Console.Write(number);
            Console.Write(' ');
        }

        Console.WriteLine();
        Console.WriteLine(Classify(5) + Classify(-1) + Classify("text") + Classify(null) + Classify(2.5));
        int[] array = [1, 2, 3, 4, 5];
        Console.WriteLine($"{array[^1]} {array[1..3].Length} {array is [1, .., 5]} {array is [_, 3, ..]}");
        Span<int> spread = [.. array, 6];
        Console.WriteLine(spread.Length);
        (int, string) tuple = (7, "seven");
        Console.WriteLine($"{tuple} {tuple == (7, "seven")} {tuple.CompareTo((7, "six"))}");
        string? missing = null;
        Console.WriteLine($"{missing?.Length ?? -1} {missing ?? "none"}");
        int? maybe = 4;
        int? nothing = null;
        Console.WriteLine($"{maybe + 1} {nothing + 1} {maybe.HasValue} {nothing.HasValue} {maybe == 4} {nothing.GetValueOrDefault(9)} [{nothing}]");
        object boxed = maybe;
        Console.WriteLine($"{boxed is int} {(int)boxed} {(int?)boxed} {boxed is int and > 3}");
        Console.WriteLine(Local(6));
        static int Local(int n) => n <= 1 ? 1 : n * Local(n - 1);
        int[,] grid = { { 1, 2 }, { 3, 4 } };
        Console.WriteLine($"{grid[1, 0]} {grid.Length} {grid.GetLength(0)} {grid.Rank}");
        int[][] jagged = [[1], [2, 3]];
        Console.WriteLine(jagged[1][1]);
        checked
        {
            byte small = 200;
            Console.WriteLine(small + 100);
        }

        Console.WriteLine(string.Join(",", array.Select(n => n * n)));
        lock (point)
        {
            Console.WriteLine("locked");
            lock (point)
            {
                Console.WriteLine("twice");
            }
        }
    }

    private static IEnumerable<int> Count(int to)
    {
        for (int i = 0; i < to; i++)
        {
            yield return i;
        }
    }

    private static string Classify(object? value) => value switch
    {
        int n when n < 0 => "negative ",
        int n => $"int{n} ",
        string { Length: > 3 } text => text + " ",
        null => "null ",
        _ => "other ",
    };
}
