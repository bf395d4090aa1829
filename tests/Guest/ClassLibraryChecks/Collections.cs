using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>The generic collections.</summary>
internal static class Collections
{
    public static void Run()
    {
        List<int> list = [3, 1, 2];
        list.Add(9);
        list.AddRange([7, 8]);
        list.Insert(1, 5);
        list.Remove(9);
        list.RemoveAt(0);
        list.Sort();
        Console.WriteLine($"{string.Join(",", list)} {list.Count} {list.Contains(7)} {list.IndexOf(8)} {list.BinarySearch(5)} {list.Find(n => n > 5)} {list.Exists(n => n == 4)} {list.RemoveAll(n => n % 2 == 0)} {list.ToArray().Length} {CollectionsMarshal.AsSpan(list).Length}");
        list.Sort((a, b) => b.CompareTo(a));
        list.Reverse();
        Console.WriteLine(string.Join(",", list.ConvertAll(n => $"<{n}>")));
        Dictionary<string, int> ages = new() { ["ann"] = 30, ["bob"] = 40 };
        ages.Add("cid", 50);
        ages["ann"]++;
        ages.Remove("bob");
        Console.WriteLine($"{ages.Count} {ages["ann"]} {ages.ContainsKey("bob")} {ages.TryGetValue("cid", out int age)} {age} {ages.TryAdd("cid", 1)} {ages.GetValueOrDefault("zed", -1)}");
        foreach ((string name, int value) in ages)
        {
            Console.Write($"{name}={value} ");
        }

        Dictionary<string, int> insensitive = new(StringComparer.OrdinalIgnoreCase) { ["Key"] = 1 };
        Console.WriteLine($"{insensitive["KEY"]} {insensitive.Keys.First()} {insensitive.Values.First()}");
        Dictionary<(int, int), string> grid = [];
        for (int i = 0; i < 100; i++)
        {
            grid[(i, i * i)] = $"cell{i}";
        }

        for (int i = 0; i < 100; i += 2)
        {
            grid.Remove((i, i * i));
        }

        Console.WriteLine($"{grid.Count} {grid[(7, 49)]} {grid.ContainsKey((8, 64))}");
        HashSet<int> set = [1, 2, 3, 2];
        set.UnionWith([4, 5]);
        set.ExceptWith([1]);
        set.IntersectWith([2, 3, 4, 9]);
        Console.WriteLine($"{set.Count} {set.Contains(3)} {set.Add(3)} {set.SetEquals([4, 3, 2])} {set.IsSubsetOf([1, 2, 3, 4])}");
        Queue<string> queue = new();
        for (int i = 0; i < 10; i++)
        {
            queue.Enqueue($"q{i}");
            if (i % 3 == 0)
            {
                queue.Dequeue();
            }
        }

        Console.WriteLine($"{queue.Count} {queue.Peek()} {string.Join(",", queue)}");
        Stack<int> stack = new([1, 2, 3]);
        stack.Push(4);
        Console.WriteLine($"{stack.Pop()} {stack.Peek()} {stack.Count}");
        SortedDictionary<string, int> sorted = new() { ["b"] = 2, ["a"] = 1 };
        Console.WriteLine(string.Join(",", sorted.Keys));
        LinkedList<int> linked = new([1, 2]);
        linked.AddFirst(0);
        Console.WriteLine(string.Join(",", linked));
        PriorityQueue<string, int> priorities = new();
        priorities.Enqueue("low", 9);
        priorities.Enqueue("high", 1);
        Console.WriteLine(priorities.Dequeue());
        int[] array = [5, 4, 3, 2, 1];
        Array.Sort(array);
        Array.Resize(ref array, 7);
        Array.Fill(array, 8, 5, 2);
        Console.WriteLine($"{string.Join(",", array)} {Array.IndexOf(array, 4)} {Array.BinarySearch(array, 3)} {Array.Exists(array, n => n == 8)} {Array.Empty<int>().Length}");
        int[] keys = [3, 1, 2];
        string[] items = ["c", "a", "b"];
        Array.Sort(keys, items);
        Console.WriteLine(string.Join(",", items));
        int[] many = new int[1000];
        uint state = 1;
        for (int i = 0; i < many.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            many[i] = (int)(state >> 8) % 500;
        }

        Array.Sort(many);
        int inversions = 0;
        for (int i = 1; i < many.Length; i++)
        {
            inversions += many[i - 1] > many[i] ? 1 : 0;
        }

        Console.WriteLine($"{inversions} {many[0]} {many[500]} {many[999]}");
        string[] copy = new string[3];
        Array.Copy((object[])["x", "y"], copy, 2);
        Console.WriteLine($"{copy[1]} {copy[2] ?? "null"}");
        Console.WriteLine($"{array.Aggregate((a, b) => a + b)} {array.Count(n => n > 2)} {array.Any(n => n > 4)} {array.All(n => n > 4)} {array.First()} {array.Last()} {array.Skip(1).First()} {array.Contains(8)} {string.Join(",", array.Reverse())} {array.Distinct().Count()} {array.Zip(items).First()} {items.ToList().Count} {items.ToDictionary(s => s, s => s.Length)["b"]} {string.Join(",", items.Concat(["z"]))}");
    }
}
