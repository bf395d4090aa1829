using System.Runtime.CompilerServices;

namespace ViperOS.Tests.UnwindChecks;

/// <summary>
/// What the main thread does all the time: a chain of methods with frames of many kinds, each called by the one before only, and at its end
/// things for which the runtime has code of its own. <see cref="Chain"/> has the addresses of the methods in the order of their calls.
/// </summary>
internal static unsafe class Workload
{
    public const int ChainLength = 8;

    private static readonly IShape[] s_shapes = [new Square(), new Circle(), new Point(), new Square()];
    private static readonly object?[] s_objects = new object?[16];
    private static readonly Func<int, long> s_delegate = LeafWork;
    private static volatile bool s_stop;
    private static long s_sum;

    public static bool Throws { get; set; }

    /// <summary>Fills in the addresses of the chain's methods, outermost first.</summary>
    public static void Chain(nuint* methods)
    {
        methods[0] = (nuint)(delegate*<int, long>)&Integers;
        methods[1] = (nuint)(delegate*<int, long>)&Doubles;
        methods[2] = (nuint)(delegate*<int, long>)&LargeFrame;
        methods[3] = (nuint)(delegate*<int, long>)&VariableFrame;
        methods[4] = (nuint)(delegate*<int, long>)&Guarded;
        methods[5] = (nuint)(delegate*<int, int, int, int, int, int, int, int, int, int, long>)&ManyArguments;
        methods[6] = (nuint)(delegate*<int, long>)&Calls;
        methods[7] = (nuint)(delegate*<int, long>)&LeafWork;
    }

    public static void Stop() => s_stop = true;

    public static void Run()
    {
        for (int i = 0; !s_stop; i++)
        {
            s_sum += Integers(i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Integers(int n)
    {
        long a = n * 3L, b = n ^ 0x55, c = n + 7L, d = n - 9L, e = n | 1, f = n & 0xFF, g = n << 3, h = n >> 1, i = ~n, j = n * n;
        long result = Doubles(n);
        return result + a + b + c + d + e + f + g + h + i + j;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Doubles(int n)
    {
        double a = n * 0.5, b = n + 0.25, c = n - 1.5, d = n * n * 0.1, e = n / 3.0, f = -n, g = n * 1e-3, h = n + 1e3;
        long result = LargeFrame(n);
        return result + (long)(a + b + c + d + e + f + g + h);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long LargeFrame(int n)
    {
        LargeBlock block;
        Unsafe.SkipInit(out block);
        block[n & 1023] = n;
        return VariableFrame(n) + block[n & 1023];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long VariableFrame(int n)
    {
        byte* bytes = stackalloc byte[(n & 255) + 1];
        bytes[n & 255] = 3;
        return Guarded(n) + bytes[n & 255];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Guarded(int n)
    {
        long result = 0;
        try
        {
            result = ManyArguments(n, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
        catch (InvalidOperationException)
        {
            result = -1;
        }
        finally
        {
            s_sum += LeafOnly(n);
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long ManyArguments(int n, int a, int b, int c, int d, int e, int f, int g, int h, int i) =>
        Calls(n) + a + b + c + d + e + f + g + h + i;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Calls(int n)
    {
        long result = (n & 1) == 0 ? LeafWork(n) : s_delegate(n);
        return result + Generic<string>(n) + Generic<object>(n) + LeafOnly(n);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LeafOnly(int n) => (n * 31) ^ (n >> 3);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Generic<T>(int n)
        where T : class => s_objects[n & 15] is T ? 1 : typeof(T[]).Name.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long LeafWork(int n)
    {
        // Barriers, dispatch, allocation, casts, blocks, conversions; now and then an exception.
        IShape shape = s_shapes[n & 3];
        s_objects[n & 15] = (n & 4) == 0 ? shape : n.ToString();
        Span<long> numbers = stackalloc long[40];
        numbers.Fill(n);
        numbers[..20].CopyTo(numbers[20..]);
        long result = shape.Area(n) + numbers[39] + (s_objects[(n + 1) & 15] as Square)?.Area(2) ?? 0;
        if (s_shapes[n & 3] is Circle circle)
        {
            result += (long)circle.Radius % 7;
        }

        if (Throws && n % 50 == 0)
        {
            try
            {
                Fail(n);
            }
            catch (ArgumentException) when (n % 100 != 0)
            {
                result++;
            }
            finally
            {
                result += LeafOnly(n);
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail(int n)
    {
        try
        {
            throw n % 100 != 0 ? new ArgumentException("unwind") : new InvalidOperationException("unwind");
        }
        finally
        {
            s_sum += LeafOnly(n);
        }
    }

    private interface IShape
    {
        long Area(int size);
    }

    private sealed class Square : IShape
    {
        public long Area(int size) => (long)size * size;
    }

    private sealed class Circle : IShape
    {
        public double Radius { get; private set; }

        public long Area(int size)
        {
            Radius = size;
            return (long)(size * Math.PI);
        }
    }

    private struct Point : IShape
    {
        private int _last;

        public long Area(int size) => _last = size & 1;
    }

    [InlineArray(3000)]
    private struct LargeBlock
    {
        private long _first;
    }
}
