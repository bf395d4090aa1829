using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>Weak references.</summary>
internal static class WeakChecks
{
    private static readonly List<WeakReference> s_weak = [];
    private static readonly List<WeakReference<object>> s_typed = [];
    private static readonly List<object> s_strong = [];
    private static object? s_resurrected;

    public static void Run()
    {
        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 20; i++)
            {
                object value = new int[i + 1];
                s_weak.Add(new WeakReference(value, trackResurrection: i % 2 == 0));
                s_typed.Add(new WeakReference<object>(value));
                if (i % 3 == 0)
                {
                    s_strong.Add(value);
                }
            }
        });
        Print("before");
        GcChecks.CollectAll();
        Print("after");
        s_strong.Clear();
        GcChecks.CollectAll();
        Print("at the end");
        for (int i = 0; i < 3; i++)
        {
            object value = $"new {i}";
            s_strong.Add(value);
            s_weak[i].Target = value;
            s_typed[i].SetTarget(value);
        }

        GcChecks.CollectAll();
        for (int i = 0; i < 3; i++)
        {
            Console.WriteLine($"{s_weak[i].Target} {s_typed[i].TryGetTarget(out object? target)} {target}");
        }

        GcChecks.Isolate(MakeResurrecting);
        GcChecks.CollectAll();
        GcChecks.Isolate(static () =>
        {
            Console.WriteLine($"resurrected: {s_resurrected is not null}; short {s_weak[5].IsAlive}, long {s_weak[6].IsAlive}");
            s_resurrected = null;
        });
        GcChecks.CollectAll();
        Console.WriteLine($"then: short {s_weak[5].IsAlive}, long {s_weak[6].IsAlive}");

        WeakReference none = new(null);
        Console.WriteLine($"{none.IsAlive} {none.Target is null} {none.TrackResurrection} {new WeakReference("x", true).TrackResurrection}");
        none.Target = "something";
        Console.WriteLine(none.Target);
        WeakReference<string?> typed = new(null);
        Console.WriteLine(typed.TryGetTarget(out string? text) + (text ?? "null"));
        typed.SetTarget("else");
        Console.WriteLine(typed.TryGetTarget(out text) + text);

        // Many, most of which die with their targets.
        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 20_000; i++)
            {
                WeakReference weak = new(new object());
                if (i % 1000 == 0)
                {
                    s_weak.Add(weak);
                }
            }
        });
        GcChecks.CollectAll();
        int alive = 0;
        for (int i = 20; i < s_weak.Count; i++)
        {
            alive += s_weak[i].IsAlive ? 1 : 0;
        }

        Console.WriteLine($"{s_weak.Count - 20} weak references, {(alive <= 1 ? "all dead" : "some alive")}");
        s_weak.Clear();
        s_typed.Clear();
        s_strong.Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeResurrecting()
    {
        Resurrecting value = new();
        s_weak[5] = new WeakReference(value, trackResurrection: false);
        s_weak[6] = new WeakReference(value, trackResurrection: true);
    }

    private static void Print(string when)
    {
        for (int i = 0; i < s_weak.Count; i++)
        {
            Console.WriteLine($"{when}, {i}: {(s_weak[i].IsAlive ? ((int[])s_weak[i].Target!).Length : 0)} "
                + $"{s_typed[i].TryGetTarget(out object? target)} {(target as int[])?.Length}");
        }
    }

    private sealed class Resurrecting
    {
        ~Resurrecting()
        {
            s_resurrected = this;
        }
    }
}
