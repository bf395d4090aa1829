namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>Structures of many shapes survive collections with their contents; what is new is zero.</summary>
internal static class HeapChecks
{
    private static readonly List<object?> s_kept = [];

    public static void Run()
    {
        Trees();
        StructArrays();
        Sizes();
        LargeArrays();
        Lists();
        Multidimensional();
        Closures();
        s_kept.Clear();
    }

    private static void Trees()
    {
        TreeNode kept = TreeNode.Make(12);
        long total = 0;
        for (int i = 0; i < 12; i++)
        {
            total += TreeNode.Make(10).Check();
        }

        GC.Collect();
        Console.WriteLine($"trees {total} {kept.Check()}");
    }

    private static void StructArrays()
    {
        Mixed[] mixed = new Mixed[1000];
        for (int round = 0; round < 4; round++)
        {
            for (int i = 0; i < mixed.Length; i++)
            {
                mixed[i] = new Mixed { First = $"f{i}", Number = i, Second = new int[i % 10], Third = (i, $"t{i}") };
            }

            GC.Collect();
        }

        int bad = 0;
        for (int i = 0; i < mixed.Length; i++)
        {
            bad += mixed[i].First == $"f{i}" && mixed[i].Number == i && ((int[])mixed[i].Second).Length == i % 10
                && mixed[i].Third == (i, $"t{i}") ? 0 : 1;
        }

        Console.WriteLine($"arrays of structures: {bad} bad");
        for (int length = 0; length < 5; length++)
        {
            (object, int)[] pairs = new (object, int)[length];
            (int, object)[] swapped = new (int, object)[length];
            object[][] jagged = new object[length][];
            for (int i = 0; i < length; i++)
            {
                pairs[i] = ($"p{i}", i);
                swapped[i] = (i, $"s{i}");
                jagged[i] = new object[i];
                Array.Fill(jagged[i], $"j{i}");
            }

            GcChecks.CollectAll();
            Console.WriteLine($"length {length}: {string.Join(' ', pairs)} {string.Join(' ', swapped)} "
                + string.Join(' ', Array.ConvertAll(jagged, row => string.Join(',', row))));
        }
    }

    private static void Sizes()
    {
        ulong seed = 12345;
        List<byte[]> kept = [];
        int dirty = 0;
        for (int i = 0; i < 3000; i++)
        {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            int size = (int)(seed % (i % 100 == 0 ? 200_000u : i % 10 == 0 ? 9_000u : 700u));
            byte[] bytes = new byte[size];
            dirty += bytes.AsSpan().ContainsAnyExcept((byte)0) ? 1 : 0;
            bytes.AsSpan().Fill((byte)(i + 1));
            if (i % 7 == 0)
            {
                kept.Add(bytes);
            }

            if (i % 500 == 0)
            {
                GC.Collect();
            }
        }

        int changed = 0;
        for (int i = 0; i < kept.Count; i++)
        {
            changed += kept[i].AsSpan().ContainsAnyExcept((byte)((i * 7) + 1)) ? 1 : 0;
        }

        Console.WriteLine($"sizes: {kept.Count} kept, {dirty} not zero, {changed} changed");
        for (int length = 0; length < 40; length++)
        {
            Console.Write(new string('x', length).Length + (length % 20 == 19 ? "\n" : " "));
        }
    }

    private static void LargeArrays()
    {
        object[] table = new object[300_000];
        for (int i = 0; i < table.Length; i += 100)
        {
            table[i] = i.ToString();
        }

        int dirty = 0;
        for (int i = 0; i < 12; i++)
        {
            long[] large = new long[400_000];
            dirty += large.AsSpan().ContainsAnyExcept(0) ? 1 : 0;
            large.AsSpan().Fill(i + 1);
        }

        GC.Collect();
        long sum = 0;
        foreach (object? value in table)
        {
            sum += value is string text ? int.Parse(text) : 0;
        }

        Console.WriteLine($"large arrays: sum {sum}, {dirty} not zero");
    }

    private static void Lists()
    {
        Link? first = null;
        for (int i = 0; i < 100_000; i++)
        {
            first = new Link { Next = first, Other = new Link() };
        }

        GC.Collect();
        int count = 0;
        for (Link? link = first; link is not null; link = link.Next)
        {
            count += link.Other is null ? 0 : 1;
        }

        Console.WriteLine($"linked list {count}");
    }

    private static void Multidimensional()
    {
        int[,] numbers = new int[30, 40];
        (string, int)[,,] cube = new (string, int)[3, 4, 5];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                for (int k = 0; k < 5; k++)
                {
                    cube[i, j, k] = ($"{i}{j}{k}", i + j + k);
                    numbers[i * 10, j * 10] += k;
                }
            }
        }

        GcChecks.CollectAll();
        int sum = 0;
        foreach ((string text, int number) in cube)
        {
            sum += int.Parse(text) * number;
        }

        foreach (int number in numbers)
        {
            sum += number;
        }

        Console.WriteLine($"several dimensions {sum}");
    }

    private static void Closures()
    {
        Func<int>[] functions = new Func<int>[200];
        for (int i = 0; i < functions.Length; i++)
        {
            object boxed = i;
            string text = i.ToString();
            functions[i] = () => (int)boxed + text.Length;
        }

        GcChecks.CollectAll();
        int sum = 0;
        foreach (Func<int> function in functions)
        {
            sum += function();
        }

        Console.WriteLine($"closures {sum}");
    }

    private struct Mixed
    {
        public string First;
        public int Number;
        public object Second;
        public (int, string) Third;
    }

    private sealed class Link
    {
        public Link? Next;
        public Link? Other;
    }
}
