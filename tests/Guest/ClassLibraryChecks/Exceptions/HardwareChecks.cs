#pragma warning disable CS0649 // fields that nobody gets to write: the object is null
using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>What instructions and the compiler's own checks throw.</summary>
internal static class HardwareChecks
{
    private static readonly object? s_null = Environment.GetEnvironmentVariable("no such variable");

    public static void Run()
    {
        Node? node = Make(false);
        Check("load", () => Console.WriteLine(node!.Value));
        Check("load far", () => Console.WriteLine(node!.Far));
        Check("store", () => node!.Value = 1);
        Check("store reference", () => node!.Next = new Node());
        Check("store null reference", () => node!.Next = null);
        Check("store struct", () => node!.Pair = new Pair { First = "a", Second = "b" });
        Check("copy struct", () => new Node().Pair = node!.Pair);
        Check("virtual call", () => node!.Virtual());
        Check("call", () => node!.Instance());
        Check("interface call", () => ((IThing)(object)node!).Do());
        Check("generic virtual call", () => node!.Generic(1));
        Check("delegate", () => ((Action)s_null!)());
        Check("method of null", () => _ = new Action(node!.Virtual));
        Check("string length", () => Console.WriteLine(((string)s_null!).Length));
        Check("string index", () => Console.WriteLine(((string)s_null!)[0]));
        Check("array length", () => Console.WriteLine(((int[])s_null!).Length));
        Check("array load", () => Console.WriteLine(((int[])s_null!)[0]));
        Check("array store", () => ((int[])s_null!)[1] = 2);
        Check("array of references", () => ((object[])s_null!)[0] = "a");
        Check("array of arrays", () => Console.WriteLine(((int[,])s_null!)[0, 0]));
        Check("address", () => Touch(ref node!.Value));
        Check("foreach", () => Sum((List<int>)s_null!));
        Check("unbox", () => Console.WriteLine((int)s_null!));
        Check("throw null", () => throw (Exception)s_null!);
        Check("lock", () =>
        {
            lock (s_null!)
            {
                Console.WriteLine("no");
            }
        });
        Check("get type", () => Console.WriteLine(s_null!.GetType()));
        Check("nullable", () => Console.WriteLine(((int?)s_null)!.Value));
        Checked();
        Divisions();
        Arrays();
        Casts();
    }

    private static void Checked()
    {
        int[] values = [int.MinValue, -1, 0, 1, 46341, int.MaxValue];
        foreach (int a in values)
        {
            foreach (int b in values)
            {
                Check($"{a} + {b}", () => Console.Write($"{checked(a + b)} "));
                Check($"{a} - {b}", () => Console.Write($"{checked(a - b)} "));
                Check($"{a} * {b}", () => Console.Write($"{checked(a * b)} "));
                Check($"(uint){a}, (short){b}", () => Console.Write($"{checked((uint)a)} {checked((short)b)} "));
                Check($"long {a}, {b}", () => Console.Write($"{checked(a * 4611686018427387904L / 2 + b)} "));
            }
        }

        foreach (double value in new[] { 0.5, -0.5, 255.9, 256, -1, 2147483647.5, 2147483648, 1e19, 2e19, double.NaN })
        {
            Check($"byte {value}", () => Console.Write($"{checked((byte)value)} "));
            Check($"int {value}", () => Console.Write($"{checked((int)value)} "));
            Check($"ulong {value}", () => Console.Write($"{checked((ulong)value)} "));
        }
    }

    private static void Divisions()
    {
        foreach (int divisor in new[] { 0, -1, 1 })
        {
            foreach (int dividend in new[] { int.MinValue, 0, 7 })
            {
                Check($"{dividend} / {divisor}", () => Console.Write($"{dividend / divisor} "));
                Check($"{dividend} % {divisor}", () => Console.Write($"{dividend % divisor} "));
                Check($"long {dividend} / {divisor}", () => Console.Write($"{(dividend == int.MinValue ? long.MinValue : dividend) / (long)divisor} "));
                Check($"long {dividend} % {divisor}", () => Console.Write($"{(dividend == int.MinValue ? long.MinValue : dividend) % (long)divisor} "));
                Check($"uint {dividend} / {divisor}", () => Console.Write($"{(uint)dividend / (uint)divisor} "));
                Check($"decimal {dividend} / {divisor}", () => Console.Write($"{(decimal)dividend / divisor} "));
            }
        }
    }

    private static void Arrays()
    {
        int[] array = [1, 2, 3];
        int[,] matrix = new int[2, 3];
        foreach (int index in new[] { -1, 0, 2, 3, int.MinValue, int.MaxValue })
        {
            Check($"load {index}", () => Console.Write($"{array[index]} "));
            Check($"store {index}", () => array[index] = 5);
            Check($"matrix {index}", () => Console.Write($"{matrix[1, index]} {matrix[index, 1]} "));
            Check($"span {index}", () => Console.Write($"{array.AsSpan()[index]} "));
            Check($"text {index}", () => Console.Write($"{"abc"[index]} "));
            Check($"list {index}", () => Console.Write($"{new List<int>(array)[index]} "));
            Check($"new {index}", () => Console.Write($"{new int[Math.Min(index, 10)].Length} "));
        }

        object[] strings = new string[2];
        Check("covariance", () => strings[0] = new object());
        Check("covariance null", () => strings[0] = null!);
        Check("covariance same", () => strings[1] = "a");
        Check("covariance address", () => Touch(ref strings[0]));
        Check("covariance generic", () => Fill(strings, (object)new Node()));
    }

    private static void Casts()
    {
        object text = "text";
        object number = 5;
        Check("cast class", () => Console.WriteLine((Node)text));
        Check("cast interface", () => Console.WriteLine((IThing)text));
        Check("cast array", () => Console.WriteLine((int[])text));
        Check("unbox other", () => Console.WriteLine((long)number));
        Check("unbox enum", () => Console.Write((DayOfWeek)number));
        Check("unbox struct", () => Console.WriteLine((Pair)number));
        Check("cast generic", () => Console.WriteLine((List<int>)text));
        Console.WriteLine(new Node.Inner().GetType().Name);
        Check("cast nested", () => Console.WriteLine((Node.Inner)text));
        Check("cast delegate", () => Console.WriteLine((Action<int>)text));
    }

    private static void Check(string name, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{name}: fine");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{name}: {exception.GetType()} {exception.HResult:X8} {exception.Message}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Node? Make(bool really) => really ? new Node() : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Touch<T>(ref T value) => Console.Write(value);

    private static void Fill<T>(T[] array, T value) => array[0] = value;

    private static int Sum(List<int> list)
    {
        int sum = 0;
        foreach (int item in list)
        {
            sum += item;
        }

        return sum;
    }

    private interface IThing
    {
        void Do();
    }

    private struct Pair
    {
        public string First;
        public string Second;
    }


    private class Node
    {
        public Node? Next;
        public int Value;
        public Pair Pair;
        public Block Large;
        public int Far;

        public virtual void Virtual() => Console.WriteLine(Next);

        public void Instance() => Console.WriteLine(Value);

        public virtual T Generic<T>(T value) => value;

        public sealed class Inner;
    }

    [InlineArray(1000)]
    private struct Block
    {
        private long _first;
    }
}
