namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Static fields of every kind, and their constructors.</summary>
internal static class Statics
{
    private static readonly Dictionary<string, int> s_map = Build();
    private static int s_counter = 5;
    private static string s_text = "initial";

    [ThreadStatic]
    private static int t_value;

    [ThreadStatic]
    private static List<int>? t_list;

    private static class Lazy
    {
        public static readonly int Value = Compute();

        static Lazy()
        {
            Console.Write("constructed ");
        }

        private static int Compute()
        {
            Console.Write("computing ");
            return 77;
        }
    }

    private static class Holder<T>
    {
        public static readonly List<T> Items = [];
        public static int Count;
    }

    public static void Run()
    {
        Console.WriteLine($"{s_map["two"]} {s_counter++} {s_counter} {s_text}");
        s_text = "changed";
        Console.WriteLine($"{s_text} {Lazy.Value} {Lazy.Value}");
        t_value = 3;
        t_list ??= [];
        t_list.Add(t_value);
        Console.WriteLine($"{t_value} {t_list.Count}");
        Holder<int>.Items.Add(1);
        Holder<string>.Items.Add("a");
        Holder<string>.Items.Add("b");
        Holder<object>.Count = 3;
        Console.WriteLine($"{Holder<int>.Items.Count} {Holder<string>.Items.Count} {Holder<string>.Count} {Holder<object>.Count}");
    }

    private static Dictionary<string, int> Build() => new() { ["one"] = 1, ["two"] = 2 };
}
