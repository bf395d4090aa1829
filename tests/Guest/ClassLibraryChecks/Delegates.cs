namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Delegates, closures, events.</summary>
internal static class Delegates
{
    private delegate int Transform(int value);

    private class Counter
    {
        public int Total;

        public event EventHandler<int>? Changed;

        public void Add(int value)
        {
            Total += value;
            Changed?.Invoke(this, Total);
        }

        public int Double(int value) => value * 2;

        public T Identity<T>(T value) => value;
    }

    public static void Run()
    {
        int captured = 10;
        Func<int, int> add = value => value + captured;
        captured = 20;
        Console.WriteLine(add(1));
        Action? all = () => Console.Write("one ");
        all += () => Console.Write("two ");
        Action three = Three;
        all += three;
        all?.Invoke();
        all -= three;
        all?.Invoke();
        Console.WriteLine(all?.GetInvocationList().Length);
        Counter counter = new();
        Transform transform = counter.Double;
        Transform other = counter.Double;
        Console.WriteLine($"{transform(21)} {transform == other} {transform.Equals((Transform)new Counter().Double)} {transform.Target == counter}");
        counter.Changed += (sender, total) => Console.Write($"changed {total} ");
        counter.Add(5);
        counter.Add(6);
        Console.WriteLine(counter.Total);
        Func<object, string> describe = Describe;
        Func<string, object> wider = describe;
        Console.WriteLine(wider("x"));
        IComparable<int> comparable = 5;
        Func<int, int> compare = comparable.CompareTo;
        Console.WriteLine(compare(7));
        Func<string, string> generic = counter.Identity;
        Console.WriteLine(generic("same"));
        Predicate<int> isEven = static n => n % 2 == 0;
        Console.WriteLine(isEven(4) && !isEven(3));
        List<Func<int>> functions = [];
        for (int i = 0; i < 3; i++)
        {
            int copy = i;
            functions.Add(() => copy * 10);
        }

        Console.WriteLine(string.Join(",", functions.ConvertAll(function => function())));
        Lazy<string> lazy = new(() =>
        {
            Console.Write("made ");
            return "value";
        });
        Console.WriteLine($"{lazy.IsValueCreated} {lazy.Value} {lazy.Value} {lazy.IsValueCreated}");
    }

    private static void Three() => Console.Write("three ");

    private static string Describe(object value) => $"<{value}>";
}
