namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Enumerations as text and back.</summary>
internal static class Enumerations
{
    private enum Plain
    {
        Zero,
        One,
        Two,
        Five = 5,
        AlsoFive = 5,
        Minus = -1,
    }

    [Flags]
    private enum Options
    {
        None = 0,
        A = 1,
        B = 2,
        C = 4,
        AB = A | B,
        All = 7,
        High = int.MinValue,
    }

    private enum Tiny : sbyte
    {
        Low = -128,
        High = 127,
    }

    [Flags]
    private enum Wide : ulong
    {
        One = 1,
        Top = 1UL << 63,
    }

    private enum Empty;

    public static void Run()
    {
        for (int value = -2; value < 9; value++)
        {
            Show((Plain)value);
            Show((Options)value);
            Show((Tiny)value);
            Show((Wide)(ulong)value);
            Show((Empty)value);
            Show((DayOfWeek)value);
        }

        Show(Options.High | Options.C);
        Show(Wide.Top | Wide.One);
        Show(Tiny.Low);
        List<string> texts =
        [
            "One", "one", " Two ", "A", "A,B", "a, c", "None", "5", "-1", "+2", "99", "", " ", "nope", "A,", ",A", "128", "-129", "AB, C", "1,2",
            "18446744073709551615", "18446744073709551616", "Top", "2.5", "0x1", "AlsoFive", "High",
        ];
        foreach (string text in texts)
        {
            Parse<Plain>(text);
            Parse<Options>(text);
            Parse<Tiny>(text);
            Parse<Wide>(text);
        }

        Describe<Plain>();
        Describe<Options>();
        Describe<Tiny>();
        Describe<Wide>();
        Describe<Empty>();
        Console.WriteLine($"{Options.All.HasFlag(Options.AB)} {Options.A.HasFlag(Options.AB)} {Plain.One.CompareTo(Plain.Two)} {Plain.One.Equals(1)} {Plain.One.GetHashCode()} {Tiny.Low.GetHashCode()}");
        Console.WriteLine($"{Enum.ToObject(typeof(Plain), 2)} {Enum.ToObject(typeof(Tiny), 255)} {Enum.ToObject(typeof(Wide), 1L)} {Enum.ToObject(typeof(Plain), Plain.One)}");
        Console.WriteLine($"{Enum.IsDefined(typeof(Plain), 5)} {Enum.IsDefined(typeof(Plain), "Two")} {Enum.IsDefined(typeof(Plain), "two")} {Enum.IsDefined(typeof(Plain), Plain.Minus)}");
        Console.WriteLine($"{Enum.GetName(typeof(Plain), 1)} {Enum.GetName(typeof(Plain), 77) is null} {Enum.Format(typeof(Options), 3, "F")} {Enum.Format(typeof(Plain), Plain.One, "x")}");
        TypeSystemChecks.Throws("format", () => Plain.One.ToString("q"));
        TypeSystemChecks.Throws("type", () => Enum.GetNames(typeof(int)));
        TypeSystemChecks.Throws("null", () => Enum.Parse(typeof(Plain), null!));
        TypeSystemChecks.Throws("defined", () => Enum.IsDefined(typeof(Plain), 5L));
        TypeSystemChecks.Throws("flag", () => Plain.One.HasFlag(Options.A));
        TypeSystemChecks.Throws("compare", () => Plain.One.CompareTo(Options.A));
        TypeSystemChecks.Throws("object", () => Enum.ToObject(typeof(Plain), "x"));
        Span<char> buffer = stackalloc char[8];
        Console.WriteLine($"{Enum.TryFormat(Plain.Five, buffer, out int written)} {written} {buffer[..written]} {Enum.TryFormat(Plain.AlsoFive, buffer[..1], out written)} {written}");
    }

    private static void Show<T>(T value)
        where T : struct, Enum =>
        Console.WriteLine($"{value} {value:G} {value:D} {value:X} {value:F} {Enum.IsDefined(value)} {Enum.GetName(value)}");

    private static void Parse<T>(string text)
        where T : struct, Enum
    {
        bool parsed = Enum.TryParse(text, out T value);
        bool ignoring = Enum.TryParse(text, true, out T other);
        Console.WriteLine($"{typeof(T).Name} '{text}' {parsed} {value:D} {ignoring} {other:D}");
        TypeSystemChecks.Throws("parse", () => Console.Write(Enum.Parse<T>(text) + " "));
    }

    private static void Describe<T>()
        where T : struct, Enum
    {
        Console.WriteLine($"{string.Join(" ", Enum.GetNames<T>())} | {string.Join(" ", Enum.GetValues<T>())} | {Enum.GetUnderlyingType(typeof(T))}");
        foreach (object value in Enum.GetValuesAsUnderlyingType<T>())
        {
            Console.Write(value + " ");
        }

        Console.WriteLine();
    }
}
