using System.Reflection;

namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Delegates of all kinds: static, instance, generic, over value types, combined, removed, compared.</summary>
internal static class DelegateKinds
{
    private delegate void Change(ref int value, out string text);

    private class Target
    {
        public int Number;

        public int Add(int value) => Number + value;

        public T Same<T>(T value) => value;

        public virtual string Virtual() => "target";
    }

    private class Other : Target
    {
        public override string Virtual() => "other";
    }

    private struct Point
    {
        public int X;

        public int Shift(int by) => X + by;
    }

    private class Holder<T>(T value)
    {
        public T Get(T fallback) => value ?? fallback;

        public static List<T> Two(T item) => [item, item];
    }

    private static readonly List<string> s_log = [];

    private static void First() => s_log.Add("1");

    private static void Second() => s_log.Add("2");

    private static string Generic<T>(T value) => $"{typeof(T).Name} {value}";

    private static int LengthAnd(this string text, int more) => text.Length + more;

    private static void Alter(ref int value, out string text)
    {
        text = "was " + value;
        value++;
    }

    public static void Run()
    {
        Action first = First;
        Action second = Second;
        Action both = first + second + first;
        both();
        Flush();
        Action? less = both - first;
        less!();
        Flush();
        Console.WriteLine($"{both.GetInvocationList().Length} {less.GetInvocationList().Length} {(both - both) is null} {both - second - first == first}");
        Console.WriteLine($"{first + second == first + second} {first + second == second + first} {first == First} {first.Equals(second)} {both.HasSingleTarget} {first.HasSingleTarget}");
        foreach (Action item in Delegate.EnumerateInvocationList(both))
        {
            item();
        }

        Flush();
        Target target = new() { Number = 4 };
        Func<int, int> add = target.Add;
        Func<int, int> again = target.Add;
        Console.WriteLine($"{add(3)} {add == again} {add.GetHashCode() == again.GetHashCode()} {add.Target == target} {first.Target is null}");
        Func<string> poly = ((Target)new Other()).Virtual;
        Func<string, string> same = target.Same;
        Func<int, int> sameNumber = target.Same;
        Console.WriteLine(poly() + same("s") + sameNumber(7));
        Func<int, int> shift = new Point { X = 3 }.Shift;
        Func<int, int> extension = "abc".LengthAnd;
        Console.WriteLine($"{shift(4)} {extension(5)}");
        Func<string, string> text = Generic;
        Func<DateTime, string> date = d => Generic(d.Year);
        Console.WriteLine(text("g") + date(new DateTime(2001, 2, 3)));
        Func<string, string> held = new Holder<string>("held").Get;
        Func<string, List<string>> two = Holder<string>.Two;
        Console.WriteLine(held("x") + two("y").Count);
        Func<object> covariant = new Func<string>(() => "covariant");
        Action<string> contravariant = new Action<object>(o => s_log.Add("contra " + o));
        contravariant("v");
        Console.WriteLine(covariant());
        Flush();
        Change change = Alter;
        int number = 5;
        change(ref number, out string was);
        Console.WriteLine($"{number} {was}");
        Console.WriteLine(add.DynamicInvoke(6));
        TypeSystemChecks.Throws("count", () => add.DynamicInvoke());
        try
        {
            new Action(() => throw new InvalidOperationException("inner")).DynamicInvoke();
        }
        catch (TargetInvocationException e)
        {
            Console.WriteLine(e.Message + e.InnerException!.Message);
        }

        Target? missing = null;
        TypeSystemChecks.Throws("null target", () => GC.KeepAlive(new Func<int, int>(missing!.Add)));
        TypeSystemChecks.Throws("other type", () => Delegate.Combine(first, add));
        int captured = 0;
        List<Action> closures = [];
        for (int i = 0; i < 3; i++)
        {
            int own = i;
            closures.Add(() => captured += own);
        }

        closures.ForEach(c => c());
        Console.WriteLine(captured);
        Func<int, Func<int, int>> curried = a => b => a * b;
        Console.WriteLine(curried(6)(7));
        unsafe
        {
            delegate*<int, int, int> pointer = &Multiply;
            delegate*<string, string> generic = &Generic<string>;
            Console.WriteLine(pointer(6, 7) + generic("pointer"));
        }
    }

    private static int Multiply(int left, int right) => left * right;

    private static void Flush()
    {
        Console.WriteLine(string.Join(" ", s_log));
        s_log.Clear();
    }
}
