using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary><see cref="ConditionalWeakTable{TKey,TValue}"/>.</summary>
internal static class ConditionalWeakTableChecks
{
    private static readonly ConditionalWeakTable<object, object> s_table = new();
    private static readonly List<object> s_keys = [];
    private static readonly List<WeakReference> s_values = [];

    public static void Run()
    {
        Operations();
        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 200; i++)
            {
                object key = new int[i];
                object value = new List<object> { key, i };
                s_table.Add(key, value);
                s_values.Add(new WeakReference(value));
                if (i % 20 == 0)
                {
                    s_keys.Add(key);
                }
            }
        });
        GcChecks.CollectAll();
        int dead = 0;
        for (int i = 0; i < s_values.Count; i++)
        {
            if (i % 20 != 0)
            {
                dead += s_values[i].IsAlive ? 0 : 1;
            }
        }

        Console.WriteLine(dead >= 185 ? "values of dead keys are gone" : $"only {dead} are gone");
        foreach (object key in s_keys)
        {
            bool found = s_table.TryGetValue(key, out object? value);
            Console.WriteLine($"{((int[])key).Length}: {found} {((List<object>)value!)[1]} {((List<object>)value)[0] == key}");
        }

        s_keys.Clear();
        s_values.Clear();
        GcChecks.Isolate(static () => MakeTable(500));
        GcChecks.CollectAll();
        int alive = 0;
        foreach (WeakReference value in s_values)
        {
            alive += value.IsAlive ? 1 : 0;
        }

        Console.WriteLine(alive <= 2 ? "a dead table keeps nothing" : $"{alive} are kept by a dead table");
        s_values.Clear();
        s_keys.Clear();
    }

    private static void Operations()
    {
        ConditionalWeakTable<string, string> table = new();
        string a = new('a', 3);
        string b = new('b', 3);
        string equalToA = new('a', 3);
        table.Add(a, "1");
        Console.WriteLine($"{table.TryGetValue(a, out string? value)} {value} {table.TryGetValue(equalToA, out value)} {value ?? "null"}");
        GcChecks.Try("again", () => table.Add(a, "2"));
        GcChecks.Try("null key", () => table.Add(null!, ""));
        GcChecks.Try("look up null", () => table.TryGetValue(null!, out _));
        GcChecks.Try("remove null", () => table.Remove(null!));
        GcChecks.Try("update null", () => table.AddOrUpdate(null!, ""));
        GcChecks.Try("no callback", () => table.GetValue(a, null!));
        GcChecks.Try("no factory", () => table.GetOrAdd(a, (Func<string, string>)null!));
        Console.WriteLine($"{table.TryAdd(a, "3")} {table.TryAdd(b, "4")} {table.GetOrAdd(b, "5")} {table.GetOrAdd(equalToA, "6")}");
        Console.WriteLine(table.GetValue(equalToA, key => key + "?"));
        Console.WriteLine(table.GetOrAdd("c", key => key + "!") + table.GetOrAdd("d", (key, argument) => key + argument, 9));
        table.AddOrUpdate(a, "7");
        Console.WriteLine(table.GetValue(a, key => key));
        List<string> all = [];
        foreach (KeyValuePair<string, string> pair in table)
        {
            all.Add($"{pair.Key}={pair.Value}");
        }

        all.Sort(StringComparer.Ordinal);
        Console.WriteLine(string.Join(' ', all));
        Console.WriteLine($"{table.Remove(a, out value)} {value} {table.Remove(a)} {table.TryGetValue(a, out _)}");
        table.Clear();
        Console.WriteLine($"{table.TryGetValue(b, out _)} {table.TryAdd(b, "8")}");
        ConditionalWeakTable<object, List<int>> lists = new();
        lists.GetOrCreateValue(a).Add(1);
        lists.GetOrCreateValue(a).Add(2);
        Console.WriteLine(lists.GetOrCreateValue(a).Count);
        ConditionalWeakTable<object, object?> nulls = new() { { a, null } };
        Console.WriteLine($"{nulls.TryGetValue(a, out object? none)} {none is null}");
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        GC.KeepAlive(equalToA);

        // Growing, with removals in between.
        object[] keys = new object[1000];
        ConditionalWeakTable<object, object> many = new();
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = new object();
            many.Add(keys[i], i);
            if (i % 3 == 0)
            {
                many.Remove(keys[i]);
            }
        }

        GcChecks.CollectAll();
        int sum = 0;
        foreach (object key in keys)
        {
            sum += many.TryGetValue(key, out object? number) ? (int)number : 0;
        }

        Console.WriteLine(sum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeTable(int count)
    {
        ConditionalWeakTable<object, object> table = new();
        for (int i = 0; i < count; i++)
        {
            object key = new();
            object value = new byte[10];
            s_keys.Add(key);
            s_values.Add(new WeakReference(value));
            table.Add(key, value);
        }
    }
}
