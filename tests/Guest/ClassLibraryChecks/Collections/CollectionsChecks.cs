using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Collections of all kinds under long sequences of random operations, and their errors.</summary>
internal static class CollectionsChecks
{
    private static uint s_random = 2463534242;

    public static void Run()
    {
        ErrorChecks.Run();
        Lists();
        Dictionaries();
        Sets();
        Queues();
        Sorting();
        ArrayCopies();
        Untyped();
        Immutable();
        Others();
        Alternates();
    }

    private static int Next(int limit)
    {
        s_random ^= s_random << 13;
        s_random ^= s_random >> 17;
        s_random ^= s_random << 5;
        return (int)(s_random % (uint)limit);
    }

    private static void Lists()
    {
        List<int> list = [];
        for (int round = 0; round < 40; round++)
        {
            for (int i = 0; i < 25; i++)
            {
                int at = Next(list.Count + 1);
                switch (Next(9))
                {
                    case 0:
                        list.Insert(at, Next(50));
                        break;
                    case 1 when list.Count > 0:
                        list.RemoveAt(Next(list.Count));
                        break;
                    case 2:
                        list.InsertRange(at, list.GetRange(0, list.Count / 3));
                        break;
                    case 3:
                        list.RemoveRange(at, (list.Count - at) / 2);
                        break;
                    case 4:
                        list.Reverse(at, (list.Count - at) / 2);
                        break;
                    case 5:
                        list.Sort(at, list.Count - at, null);
                        break;
                    case 6:
                        int remainder = Next(7);
                        list.RemoveAll(n => n % 7 == remainder);
                        break;
                    case 7:
                        list.AddRange([Next(50), Next(50), Next(50)]);
                        break;
                    default:
                        list.Add(Next(50));
                        break;
                }
            }

            Console.WriteLine($"list {round}: {list.Count} {list.Capacity} {list.IndexOf(7)} {list.LastIndexOf(7)} {list.FindIndex(n => n > 40)} {list.FindLastIndex(n => n > 40)} {list.Contains(13)} {Check.Join(list.Take(30))}");
            if (list.Count > 200)
            {
                list.RemoveRange(20, list.Count - 20);
                list.TrimExcess();
            }
        }
    }

    private static void Dictionaries()
    {
        Dictionary<int, string> numbers = [];
        Dictionary<string, int> texts = new(StringComparer.OrdinalIgnoreCase);
        for (int round = 0; round < 30; round++)
        {
            for (int i = 0; i < 40; i++)
            {
                int key = Next(60);
                switch (Next(5))
                {
                    case 0:
                        numbers.Remove(key);
                        texts.Remove($"k{key}");
                        break;
                    case 1:
                        numbers.TryAdd(key, $"try{i}");
                        texts.TryAdd($"K{key}", i);
                        break;
                    default:
                        numbers[key] = $"set{i}";
                        texts[$"k{key}"] = -i;
                        break;
                }
            }

            Console.WriteLine($"dictionary {round}: {numbers.Count} {numbers.Capacity} {Check.Join(numbers)}");
            Console.WriteLine($"dictionary {round}: {Check.Join(texts.Keys)} {texts.Values.Sum()} {texts.ContainsValue(-3)} {texts.GetValueOrDefault("K5", 99)}");
            if (round % 7 == 6)
            {
                numbers.TrimExcess();
                Console.WriteLine($"trimmed: {numbers.Capacity} {numbers.EnsureCapacity(100)} {Check.Join(new Dictionary<int, string>(numbers).Keys)}");
            }
        }
    }

    private static void Sets()
    {
        for (int round = 0; round < 30; round++)
        {
            HashSet<int> left = [];
            List<int> right = [];
            for (int i = 0; i < 20; i++)
            {
                left.Add(Next(30));
                right.Add(Next(30));
                left.Remove(Next(30));
            }

            HashSet<int> other = [.. right];
            Console.WriteLine($"set {round}: {Check.Join(left)} {left.Overlaps(right)} {left.IsSubsetOf(right)} {left.IsSupersetOf(right.Take(2))} {left.IsProperSubsetOf(other)} {left.IsProperSupersetOf(right.Take(1))} {left.SetEquals(right)}");
            Console.WriteLine($"union {round}: {Check.Join(With(left, s => s.UnionWith(right)))} {Check.Join(With(left, s => s.IntersectWith(right)))} {Check.Join(With(left, s => s.IntersectWith(other)))}");
            Console.WriteLine($"except {round}: {Check.Join(With(left, s => s.ExceptWith(right)))} {Check.Join(With(left, s => s.SymmetricExceptWith(right)))} {Check.Join(With(left, s => s.SymmetricExceptWith(other)))} {Check.Join(With(left, s => s.RemoveWhere(n => n % 3 == 0)))}");
        }

        HashSet<string?> nulls = [null, "a", null];
        Console.WriteLine($"null in a set: {nulls.Count} {nulls.Contains(null)} {nulls.Remove(null)} {nulls.Count} {HashSet<int>.CreateSetComparer().Equals([1, 2], [2, 1])}");

        static HashSet<int> With(HashSet<int> set, Action<HashSet<int>> change)
        {
            HashSet<int> copy = new(set);
            change(copy);
            return copy;
        }
    }

    private static void Queues()
    {
        Queue<int> queue = [];
        PriorityQueue<string, int> priorities = new();
        Stack<int> stack = [];
        ConcurrentQueue<int> concurrent = [];
        for (int i = 0; i < 200; i++)
        {
            if (Next(3) == 0)
            {
                Console.Write($"{queue.TryDequeue(out int first)}{first} {stack.TryPop(out int top)}{top} {priorities.TryDequeue(out string? name, out int priority)}{name}{priority} {concurrent.TryDequeue(out int head)}{head};");
            }
            else
            {
                queue.Enqueue(i);
                stack.Push(i);
                priorities.Enqueue($"p{i}", Next(10));
                concurrent.Enqueue(i);
            }

            if (i % 20 == 19)
            {
                Console.WriteLine();
                Console.WriteLine($"queues: {Check.Join(queue.Take(5))} {queue.Count} {Check.Join(stack.Take(5))} {priorities.Count} {Check.Join(concurrent.Take(3))} {concurrent.Count} {queue.Contains(i)}");
            }
        }

        while (priorities.TryDequeue(out string? name, out int priority))
        {
            Console.Write($"{name}:{priority} ");
        }

        Console.WriteLine();
    }

    // Equal keys show where each element landed.
    private static void Sorting()
    {
        for (int length = 0; length < 400; length += length < 40 ? 1 : 29)
        {
            (int Key, int Place)[] pairs = new (int, int)[length];
            int[] keys = new int[length];
            int[] places = new int[length];
            double[] doubles = new double[length];
            string[] texts = new string[length];
            for (int i = 0; i < length; i++)
            {
                keys[i] = Next(20);
                places[i] = i;
                pairs[i] = (keys[i], i);
                doubles[i] = Next(6) switch
                {
                    0 => double.NaN,
                    1 => 0.0,
                    2 => -0.0,
                    _ => Next(1000) - 500.5,
                };
                texts[i] = Next(50).ToString();
            }

            Array.Sort(pairs, (left, right) => left.Key.CompareTo(right.Key));
            Array.Sort(keys, places);
            Array.Sort(doubles);
            Array.Sort(texts, StringComparer.Ordinal);
            ulong hash = 0;
            for (int i = 0; i < length; i++)
            {
                hash = Check.Mix(Check.Mix(Check.Mix(hash, pairs[i].Place), places[i]), BitConverter.DoubleToInt64Bits(doubles[i]));
            }

            Console.WriteLine($"sort {length}: {hash} {string.Concat(texts.Take(20))} {Array.BinarySearch(keys, 10)} {keys.AsSpan().BinarySearch(5)}");
        }

        // An adversary of the median of three makes it fall back to heap sort.
        int[] items = Enumerable.Range(0, 2000).ToArray();
        int[] values = Enumerable.Repeat(1999, 2000).ToArray();
        int solid = 0;
        int candidate = 0;
        Array.Sort(items, (a, b) =>
        {
            if (values[a] == 1999 && values[b] == 1999)
            {
                values[a == candidate ? a : b] = solid++;
            }

            candidate = values[a] == 1999 ? a : values[b] == 1999 ? b : candidate;
            return values[a] - values[b];
        });
        int[] killer = (int[])values.Clone();
        int comparisons = 0;
        Array.Sort(killer, (a, b) =>
        {
            comparisons++;
            return (a / 8).CompareTo(b / 8);
        });
        Console.WriteLine($"heap sort: {solid} {comparisons} {killer.Aggregate(0UL, (h, n) => Check.Mix(h, n))}");
    }

    private static void ArrayCopies()
    {
        Array[] sources =
        [
            new int[] { 1, -2, 3 }, new byte[] { 1, 200, 3 }, new object[] { 1, 2, 3 }, new object[] { "a", "b", "c" }, new string[] { "x", "y", "z" },
            new long[] { 1, 2, 3 }, new double[] { 1.5, 2, 3 }, new char[] { 'a', 'b', 'c' }, new DayOfWeek[] { DayOfWeek.Friday, 0, 0 }, new float[] { 1, 2, 3 },
            new uint[] { 1, 2, uint.MaxValue }, new sbyte[] { -1, 2, 3 }, new bool[] { true, false, true },
        ];
        foreach (Array source in sources)
        {
            foreach (Array target in sources)
            {
                Array copy = (Array)target.Clone();
                Check.Value($"copy {source.GetType()} to {target.GetType()}", () =>
                {
                    Array.Copy(source, 0, copy, 1, 2);
                    return string.Join(",", copy.Cast<object>());
                });
            }
        }

        int[] numbers = [5, 3, 9, 1];
        string[] names = ["five", "three", "nine", "one"];
        Array.Sort((Array)numbers, names);
        Array.Reverse((Array)names, 1, 2);
        byte[] bytes = new byte[8];
        Buffer.BlockCopy(numbers, 4, bytes, 0, 8);
        Console.WriteLine($"untyped: {Check.Join(numbers)} {Check.Join(names)} {Array.IndexOf((Array)numbers, 9)} {Array.BinarySearch((Array)numbers, 5)} {Check.Join(bytes)} {Buffer.ByteLength(numbers)} {Buffer.GetByte(numbers, 8)}");
    }

    private static void Untyped()
    {
        Hashtable table = [];
        for (int i = 0; i < 60; i++)
        {
            table[Next(100) * 7] = i;
            table.Remove(Next(100) * 7);
        }

        Console.WriteLine($"hashtable: {table.Count} {Check.Join(table.Keys.Cast<object>())} {Check.Join(table.Values.Cast<object>())} {table.ContainsValue(59)}");
        ArrayList list = [1, "a", null, 2.5];
        list.AddRange(new object[] { 7, 'c' });
        list.Reverse();
        ArrayList part = list.GetRange(1, 3);
        part[0] = "changed";
        Console.WriteLine($"array list: {Check.Join(list.Cast<object?>())} {list.IndexOf(null)} {part.Count} {ArrayList.ReadOnly(list).IsReadOnly} {ArrayList.Repeat("r", 3).Count} {Check.Join(list.ToArray())}");
        BitArray bits = new(70);
        for (int i = 0; i < 70; i += 3)
        {
            bits[i] = true;
        }

        for (int shift = 0; shift < 70; shift += 13)
        {
            BitArray moved = new BitArray(bits).LeftShift(shift).Xor(new BitArray(bits).RightShift(shift));
            int[] words = new int[3];
            moved.CopyTo(words, 0);
            Console.WriteLine($"bits {shift}: {Check.Join(words)} {moved.HasAnySet()} {moved.Not().HasAllSet()} {moved.Length}");
        }
    }

    private static void Immutable()
    {
        ImmutableList<int> list = [];
        ImmutableDictionary<int, int> map = ImmutableDictionary<int, int>.Empty;
        ImmutableSortedDictionary<string, int> sorted = ImmutableSortedDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal);
        ImmutableSortedSet<int> set = [];
        for (int i = 0; i < 100; i++)
        {
            list = list.Insert(Next(list.Count + 1), i);
            map = map.SetItem(Next(30), i).Remove(Next(30));
            sorted = sorted.SetItem($"k{Next(30)}", i).Remove($"k{Next(30)}");
            set = set.Add(Next(60)).Remove(Next(60));
            if (i % 10 == 9)
            {
                Console.WriteLine($"immutable {i}: {Check.Join(list.Take(20))} {list.IndexOf(i)} {map.Count} {map.Values.Sum()} {Check.Join(sorted)} {Check.Join(set)}");
            }
        }

        Console.WriteLine($"{Check.Join(list.Sort())} {Check.Join(list.RemoveAll(n => n % 2 == 0).Take(9))} {Check.Join(ImmutableArray.Create(1, 2, 3).Add(4).RemoveAt(0))} {ImmutableStack.Create(1, 2).Peek()} {Check.Join(ImmutableQueue.Create(1, 2).Enqueue(3))} {Check.Join(ImmutableHashSet.Create(3, 1, 2).Order())}");
    }

    private static void Others()
    {
        SortedDictionary<string, int> sorted = new(StringComparer.Ordinal);
        SortedList<int, string> list = [];
        SortedSet<int> set = [];
        LinkedList<int> linked = [];
        OrderedDictionary<string, int> ordered = [];
        ConcurrentDictionary<int, int> concurrent = [];
        ConcurrentStack<int> stack = [];
        for (int i = 0; i < 60; i++)
        {
            sorted[$"k{Next(20)}"] = i;
            list[Next(20)] = $"v{i}";
            set.Add(Next(50));
            if (linked.Count > 3 && Next(2) == 0)
            {
                linked.AddAfter(linked.Find(linked.First!.Next!.Value)!, i);
                linked.RemoveFirst();
            }
            else
            {
                linked.AddFirst(i);
            }

            ordered[$"o{Next(15)}"] = i;
            concurrent.AddOrUpdate(Next(9), 1, (_, old) => old + i);
            stack.Push(i);
            stack.TryPop(out _);
            stack.PushRange([i, -i]);
        }

        ordered.Insert(2, "inserted", 1000);
        Console.WriteLine($"sorted: {Check.Join(sorted)} {Check.Join(list)} {Check.Join(set.GetViewBetween(10, 30))} {set.Min} {set.Max} {Check.Join(set.Reverse())}");
        Console.WriteLine($"linked: {Check.Join(linked)} {Check.Join(ordered)} {ordered.IndexOf("inserted")} {Check.Join(concurrent.OrderBy(p => p.Key))} {Check.Join(stack.Take(5))}");
        FrozenDictionary<string, int> frozen = sorted.ToFrozenDictionary(StringComparer.Ordinal);
        FrozenSet<int> frozenSet = set.ToFrozenSet();
        Console.WriteLine($"frozen: {frozen.Count} {frozen.ContainsKey("k3")} {frozen.GetValueOrDefault("k4", -1)} {frozenSet.Contains(7)} {frozenSet.Count}");
        BigInteger big = BigInteger.One;
        for (int i = 1; i < 40; i++)
        {
            big = (big * (i + 12345)) + i;
            Console.WriteLine($"big {i}: {big} {big % 1000003} {BigInteger.GreatestCommonDivisor(big, 5040 * i)} {big >> i} {BigInteger.ModPow(big, i, 10007)}");
        }
    }

    private static void Alternates()
    {
        Dictionary<string, int> words = [];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        string text = "the cat and the dog and the bird";
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            lookup[word] = lookup.TryGetValue(word, out int count) ? count + 1 : 1;
        }

        HashSet<string> set = ["a", "b"];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> setLookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        Console.WriteLine($"alternate: {Check.Join(words)} {lookup.ContainsKey("cat")} {lookup.Remove("dog")} {words.Count} {setLookup.Contains("b")} {setLookup.Add("c")} {set.Count}");
        Check.Throws("no alternate", () => words.GetAlternateLookup<int>());
        foreach (StringComparer comparer in (StringComparer[])[StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase, StringComparer.InvariantCultureIgnoreCase])
        {
            Dictionary<string, int> table = new(comparer) { ["Cat"] = 1, [""] = 2 };
            Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spans = table.GetAlternateLookup<ReadOnlySpan<char>>();
            spans["CAT"] = 3;
            Console.WriteLine($"alternate by comparer: {spans.ContainsKey("cat")} {spans.ContainsKey("Cat")} {spans.ContainsKey("")} {Check.Join(table)}");
        }
    }
}
