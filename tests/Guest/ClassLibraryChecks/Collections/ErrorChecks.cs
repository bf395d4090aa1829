using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>What the collections, arrays and spans throw, with type, message and parameter.</summary>
internal static class ErrorChecks
{
    public static void Run()
    {
        ListErrors();
        DictionaryErrors();
        HashSetErrors();
        QueueErrors();
        CollectionErrors();
        ArrayErrors();
        ArraySegmentErrors();
        BitArrayErrors();
        HashtableErrors();
        ArrayListErrors();
        ConcurrentQueueErrors();
    }

    private static void ListErrors()
    {
        var l = new List<int> { 5, 3, 1, 4 };
        Check.Throws("List 1", () => { _ = l[4]; });
        Check.Throws("List 2", () => l[-1] = 0);
        Check.Throws("List 3", () => l.Insert(5, 1));
        Check.Throws("List 4", () => l.RemoveAt(4));
        Check.Throws("List 5", () => l.RemoveRange(2, 5));
        Check.Throws("List 6", () => l.GetRange(-1, 2));
        Check.Throws("List 7", () => l.GetRange(1, -2));
        Check.Throws("List 8", () => new List<int>(-1));
        Check.Throws("List 9", () => l.Capacity = 1);
        Check.Throws("List 10", () => l.AddRange(null!));
        Check.Throws("List 11", () => l.FindIndex(9, x => true));
        Check.Throws("List 12", () => l.FindIndex(0, 9, x => true));
        Check.Throws("List 13", () => l.FindLastIndex(9, x => true));
        Check.Throws("List 14", () => l.LastIndexOf(1, 9));
        Check.Throws("List 15", () => l.LastIndexOf(1, 2, 9));
        Check.Throws("List 16", () => l.IndexOf(1, 9));
        Check.Throws("List 17", () => l.IndexOf(1, 2, 9));
        Check.Throws("List 18", () => l.ForEach(x => l.Add(x)));
        Check.Throws("List 19", () => { foreach (var x in l) l.Add(1); });
        Check.Throws("List 20", () => ((IList)l).Add("x"));
        Check.Throws("List 21", () => ((IList)l).Add(null));
        Check.Throws("List 22", () => l.CopyTo(new int[2]));
        Check.Throws("List 23", () => l.CopyTo(0, new int[20], -1, 2));
        Check.Throws("List 24", () => l.CopyTo(0, null!, 0, 2));
        Check.Throws("List 25", () => ((ICollection)l).CopyTo(new string[30], 0));
        Check.Throws("List 26", () => ((ICollection)l).CopyTo(new int[3, 3], 0));
        Check.Throws("List 27", () => l.EnsureCapacity(-1));
        Check.Throws("List 28", () => l.InsertRange(99, l));
        Check.Throws("List 29", () => l.Sort(1, 99, null));
        Check.Throws("List 30", () => l.Reverse(-1, 1));
        Check.Throws("List 31", () => l.BinarySearch(1, 99, 1, null));
        Check.Throws("List 32", () => l.ConvertAll<int>(null!));
        Check.Throws("List 33", () => l.Exists(null!));
        Check.Throws("List 34", () => l.AsReadOnly()[99].ToString());
        Check.Throws("List 35", () => ((IList<int>)l.AsReadOnly()).Add(1));
    }

    private static void DictionaryErrors()
    {
        var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        Check.Throws("Dictionary 1", () => _ = d["zz"]);
        Check.Throws("Dictionary 2", () => d.Add("a", 1));
        Check.Throws("Dictionary 3", () => d.Add(null!, 1));
        Check.Throws("Dictionary 4", () => d.TryGetValue(null!, out _));
        Check.Throws("Dictionary 5", () => new Dictionary<int, int>(-1));
        Check.Throws("Dictionary 6", () => d.EnsureCapacity(-1));
        Check.Throws("Dictionary 7", () => d.TrimExcess(0));
        Check.Throws("Dictionary 8", () => ((ICollection<KeyValuePair<string, int>>)d).CopyTo(new KeyValuePair<string, int>[1], 0));
        Check.Throws("Dictionary 9", () => ((ICollection<string>)d.Keys).Add("x"));
        Check.Throws("Dictionary 10", () => ((ICollection<int>)d.Values).Clear());
        Check.Throws("Dictionary 11", () => ((IDictionary)d)[3] = 1);
        Check.Throws("Dictionary 12", () => ((IDictionary)d).Add("k", "v"));
        Check.Throws("Dictionary 13", () => ((IDictionary)d).Add("k", null));
        Check.Throws("Dictionary 14", () => ((ICollection)d).CopyTo(new int[9], 0));
        Check.Throws("Dictionary 15", () => ((ICollection)d).CopyTo(new object[1], 0));
        Check.Throws("Dictionary 16", () => ((ICollection)d).CopyTo(new object[9], -1));
        Check.Throws("Dictionary 17", () => { foreach (var x in d) d.Add("q" + d.Count, 1); });
        Check.Throws("Dictionary 18", () => d.Keys.CopyTo(new string[1], 0));
        Check.Throws("Dictionary 19", () => d.Keys.CopyTo(new string[1], 9));
        Check.Throws("Dictionary 20", () => d.GetAlternateLookup<int>());
    }

    private static void HashSetErrors()
    {
        var h = new HashSet<int> { 1, 2, 3 };
        Check.Throws("HashSet 1", () => new HashSet<int>(-1));
        Check.Throws("HashSet 2", () => h.CopyTo(new int[1]));
        Check.Throws("HashSet 3", () => h.CopyTo(new int[1], -1));
        Check.Throws("HashSet 4", () => h.CopyTo(new int[9], 8));
        Check.Throws("HashSet 5", () => h.UnionWith(null!));
        Check.Throws("HashSet 6", () => h.TrimExcess(1));
        Check.Throws("HashSet 7", () => { foreach (var x in h) h.Add(x + 10); });
        Check.Throws("HashSet 8", () => h.RemoveWhere(null!));
    }

    private static void QueueErrors()
    {
        var l = new List<int> { 1 };
        var q = new Queue<int>();
        Check.Throws("Queue 1", () => q.Dequeue());
        Check.Throws("Queue 2", () => q.Peek());
        Check.Throws("Queue 3", () => new Queue<int>(-1));
        q.Enqueue(1);
        Check.Throws("Queue 4", () => q.CopyTo(new int[0], 0));
        Check.Throws("Queue 5", () => q.CopyTo(new int[0], 5));
        Check.Throws("Queue 6", () => q.TrimExcess(0));
        Check.Throws("Queue 7", () => { foreach (var x in q) q.Enqueue(1); });
        Check.Throws("Queue 8", () => { var e = q.GetEnumerator(); _ = e.Current; });
        Check.Throws("Queue 9", () => { var e = q.GetEnumerator(); while (e.MoveNext()) ; _ = e.Current; });
        Check.Throws("Queue 10", () => { IEnumerator e = l.GetEnumerator(); _ = e.Current; });
        Check.Throws("Queue 11", () => { IEnumerator e = ((IEnumerable<int>)new List<int>()).GetEnumerator(); e.MoveNext(); _ = e.Current; });
        Check.Throws("Queue 12", () => { IEnumerator e = ((IEnumerable<int>)new int[1]).GetEnumerator(); _ = e.Current; });
        Check.Throws("Queue 13", () => { IEnumerator e = new int[1].GetEnumerator(); _ = e.Current; });
        Check.Throws("Queue 14", () => { IEnumerator e = new int[1].GetEnumerator(); e.MoveNext(); e.MoveNext(); _ = e.Current; });
    }

    private static void CollectionErrors()
    {
        var c = new Collection<int> { 1, 2 };
        Check.Throws("Collection 1", () => c[5] = 1);
        Check.Throws("Collection 2", () => c.Insert(9, 1));
        Check.Throws("Collection 3", () => c.RemoveAt(9));
        Check.Throws("Collection 4", () => ((IList)c).Add("x"));
        Check.Throws("Collection 5", () => new Collection<int>(new int[2]).Add(1));
        Check.Throws("Collection 6", () => ((ICollection)c).CopyTo(new int[1], 0));
        Check.Throws("Collection 7", () => new ReadOnlyCollection<int>(null!));
        Check.Throws("Collection 8", () => ((ICollection)new ReadOnlyCollection<int>(c)).CopyTo(new string[4], 0));
    }

    private static void ArrayErrors()
    {
        int[] a = { 3, 1, 2 };
        Check.Throws("Array 1", () => Array.Sort(a, 1, 9));
        Check.Throws("Array 2", () => Array.Sort((int[])null!));
        Check.Throws("Array 3", () => Array.IndexOf(a, 1, 9));
        Check.Throws("Array 4", () => Array.IndexOf(a, 1, 0, 9));
        Check.Throws("Array 5", () => Array.LastIndexOf(a, 1, 9));
        Check.Throws("Array 6", () => Array.LastIndexOf(a, 1, 1, 9));
        Check.Throws("Array 7", () => Array.Fill(a, 1, 9, 1));
        Check.Throws("Array 8", () => Array.Fill(a, 1, 1, 9));
        Check.Throws("Array 9", () => Array.Reverse(a, 1, 9));
        Check.Throws("Array 10", () => Array.BinarySearch(a, 1, 9, 1));
        Check.Throws("Array 11", () => { int[]? z = null; Array.Resize(ref z, -1); });
        Check.Throws("Array 12", () => Array.Copy(a, 0, a, 0, 9));
        Check.Throws("Array 13", () => Array.Copy(a, -1, a, 0, 1));
        Check.Throws("Array 14", () => Array.Copy(a, 0, a, -1, 1));
        Check.Throws("Array 15", () => Array.Copy(a, 0, a, 0, -1));
        Check.Throws("Array 16", () => Array.Copy(a, 0, new int[1], 0, 2));
        Check.Throws("Array 17", () => Array.Copy(a, new string[3], 2));
        Check.Throws("Array 18", () => Array.Copy(a, new int[1, 1], 1));
        Check.Throws("Array 19", () => Array.Clear(a, 1, 9));
        Check.Throws("Array 20", () => a.CopyTo(new int[1], 0));
        Check.Throws("Array 21", () => Array.Sort(new object[] { 1, "a", 2 }));
        Check.Throws("Array 22", () => Array.Sort(new object[] { new object(), new object() }));
        Check.Throws("Array 23", () => Array.Sort(a, (x, y) => throw new Exception("x")));
        Check.Throws("Array 24", () => Array.BinarySearch(new object[] { 1, "a" }, new object()));
        Check.Throws("Array 25", () => Array.ConvertAll<int, int>(a, null!));
        Check.Throws("Array 26", () => Array.ForEach(a, null!));
        Check.Throws("Array 27", () => Buffer.BlockCopy(new string[1], 0, a, 0, 1));
        Check.Throws("Array 28", () => Buffer.BlockCopy(a, 0, a, 9, 9));
        Check.Throws("Array 29", () => Buffer.BlockCopy(a, 0, a, -9, 9));
        Check.Throws("Array 30", () => Buffer.GetByte(a, 99));
    }

    private static void ArraySegmentErrors()
    {
        int[] a = [3, 1, 2];
        var s = new ArraySegment<int>(a, 1, 2);
        Check.Throws("ArraySegment 1", () => _ = s[2]);
        Check.Throws("ArraySegment 2", () => s.Slice(3));
        Check.Throws("ArraySegment 3", () => s.Slice(1, 3));
        Check.Throws("ArraySegment 4", () => new ArraySegment<int>(a, 1, 9));
        Check.Throws("ArraySegment 5", () => new ArraySegment<int>(a, -1, 1));
        Check.Throws("ArraySegment 6", () => default(ArraySegment<int>).ToArray());
        Check.Throws("ArraySegment 7", () => new ArraySegment<int>(null!));
        Check.Throws("ArraySegment 8", () => s.CopyTo(new int[1]));
        Check.Throws("ArraySegment 9", () => { var e = s.GetEnumerator(); _ = e.Current; });
        Check.Throws("ArraySegment 10", () => a.AsSpan(9));
        Check.Throws("ArraySegment 11", () => a.AsSpan(1, 9));
        Check.Throws("ArraySegment 12", () => a.AsMemory(9));
        Check.Throws("ArraySegment 13", () => a.AsMemory(1, 9));
        Check.Throws("ArraySegment 14", () => "abc".AsMemory(9));
        Check.Throws("ArraySegment 15", () => "abc".AsMemory(1, 9));
        Check.Throws("ArraySegment 16", () => "abc".AsSpan(9));
        Check.Throws("ArraySegment 17", () => a.AsMemory().Slice(9));
        Check.Throws("ArraySegment 18", () => a.AsSpan().Slice(9));
        Check.Throws("ArraySegment 19", () => a.AsSpan().CopyTo(new int[1]));
        Check.Throws("ArraySegment 20", () => { Span<object> z = (object[])new string[1]; });
        Check.Throws("ArraySegment 21", () => _ = a.AsSpan()[3]);
        Check.Throws("ArraySegment 22", () => new Memory<int>(a, 1, 9));
        Check.Throws("ArraySegment 23", () => a.AsSpan().Sort(new int[1].AsSpan()));
    }

    private static void BitArrayErrors()
    {
        var b = new BitArray(10);
        Check.Throws("BitArray 1", () => b.Get(10));
        Check.Throws("BitArray 2", () => b.And(new BitArray(3)));
        Check.Throws("BitArray 3", () => b.CopyTo(new long[3], 0));
        Check.Throws("BitArray 4", () => b.CopyTo(new int[0], 0));
        Check.Throws("BitArray 5", () => new BitArray(-1));
    }

    private static void HashtableErrors()
    {
        var ht = new Hashtable();
        Check.Throws("Hashtable 1", () => ht.Add(0, 0));
        Check.Throws("Hashtable 2", () => ht.Add(null!, 0));
        Check.Throws("Hashtable 3", () => new Hashtable(1, 5f));
        Check.Throws("Hashtable 4", () => { foreach (var x in ht) ht[5] = 1; });
    }

    private static void ArrayListErrors()
    {
        var al = new ArrayList { 1, "a", null, 2.5 };
        Check.Throws("ArrayList 1", () => al[9] = 1);
        Check.Throws("ArrayList 2", () => al.Insert(9, 1));
        Check.Throws("ArrayList 3", () => al.RemoveRange(1, 9));
        Check.Throws("ArrayList 4", () => ArrayList.ReadOnly(al).Add(1));
        Check.Throws("ArrayList 5", () => ArrayList.FixedSize(al).Add(1));
        Check.Throws("ArrayList 6", () => al.Sort());
        Check.Throws("ArrayList 7", () => { var r = al.GetRange(0, 2); al.Add(1); _ = r.Count; });
    }

    private static void ConcurrentQueueErrors()
    {
        var cq = new ConcurrentQueue<int>();
        Check.Throws("ConcurrentQueue 1", () => cq.CopyTo(new int[0], -1));
        Check.Throws("ConcurrentQueue 2", () => _ = ((ICollection)cq).SyncRoot);
    }
}
