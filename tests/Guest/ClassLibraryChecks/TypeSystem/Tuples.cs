using System.Collections;
using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Tuples of all arities as values and objects.</summary>
internal static class Tuples
{
    public static void Run()
    {
        Show(ValueTuple.Create());
        Show(ValueTuple.Create(1));
        Show((1, "b"));
        Show((1, "b", 'c'));
        Show((1, "b", 'c', 4.5));
        Show((1, "b", 'c', 4.5, 5L));
        Show((1, "b", 'c', 4.5, 5L, (string?)null));
        Show((1, "b", 'c', 4.5, 5L, "f", 7));
        Show((1, "b", 'c', 4.5, 5L, "f", 7, 8));
        Show((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, "sixteen"));
        Show(Tuple.Create(1));
        Show(Tuple.Create(1, "b"));
        Show(Tuple.Create(1, "b", 'c'));
        Show(Tuple.Create(1, "b", 'c', 4.5));
        Show(Tuple.Create(1, "b", 'c', 4.5, 5L));
        Show(Tuple.Create(1, "b", 'c', 4.5, 5L, "f"));
        Show(Tuple.Create(1, "b", 'c', 4.5, 5L, "f", 7));
        Show(Tuple.Create(1, "b", 'c', 4.5, 5L, "f", 7, 8));
        Console.WriteLine($"{(1, "a").CompareTo((1, "b"))} {(2, 1).CompareTo((1, 9))} {(1, 2, 3).CompareTo((1, 2, 3))}");
        Console.WriteLine($"{(1, "a") == (1, "a")} {(1, "a").Equals((1, "b"))} {(1, 2, 3, 4, 5, 6, 7, 8, 9).Equals((1, 2, 3, 4, 5, 6, 7, 8, 9))}");
        Console.WriteLine($"{Tuple.Create(1, "a").Equals(Tuple.Create(1, "a"))} {((IComparable)Tuple.Create(1, 2)).CompareTo(Tuple.Create(1, 3))}");
        Console.WriteLine(((IStructuralEquatable)(1, "A")).Equals((1, "a"), StringComparer.OrdinalIgnoreCase));
        TypeSystemChecks.Throws("compare", () => ((IComparable)(1, 2)).CompareTo("x"));
        TypeSystemChecks.Throws("compare", () => ((IComparable)Tuple.Create(1, 2)).CompareTo("x"));
        TypeSystemChecks.Throws("rest", () => GC.KeepAlive(new ValueTuple<int, int, int, int, int, int, int, int>(1, 2, 3, 4, 5, 6, 7, 8)));
        (int a, string b) = Tuple.Create(5, "five");
        Console.WriteLine(a + b + Tuple.Create(1, 2, 3).ToValueTuple().Item3 + (1, 2).ToTuple().Item2);
        var (p, q, r) = (1, 2, 3);
        (p, q) = (q, p);
        Console.WriteLine($"{p}{q}{r}");
        Dictionary<(int, string), string> keyed = new() { [(1, "x")] = "one", [(2, "y")] = "two" };
        Console.WriteLine(keyed[(2, "y")] + keyed.ContainsKey((1, "y")));
    }

    private static void Show(ITuple tuple)
    {
        string items = "";
        for (int i = 0; i < tuple.Length; i++)
        {
            items += tuple[i] + ";";
        }

        Console.WriteLine($"{tuple} {tuple.Length} {items}");
        TypeSystemChecks.Throws("item", () => GC.KeepAlive(tuple[tuple.Length]));
    }
}
