#pragma warning disable CS0649 // fields that nobody gets to write: the object is null
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Stack traces as text, with names of all kinds of methods, parameters and lines.</summary>
internal static class ExceptionTraces
{
    public static void Run()
    {
        Show(() => Recurse(3));
        Show(() => Parameters(1, "a", [1], [], ref s_number, out _, null, default));
        Show(() => Outer<string>.Inner<int>.Method<long>("a", 1, 2));
        Show(() => Outer<int>.Static());
        Show(() => new Outer<DateTime>().Instance(3));
        Show(() => _ = new Outer<int>(3));
        Show(() => _ = new Outer<int>().Property);
        Show(() => new Outer<int>().Property = 2);
        Show(() => _ = new Outer<int>()["x"]);
        Show(() => _ = -new Outer<int>());
        Show(() => _ = (string)new Outer<int>());
        Show(() => ((IThing)new Thing()).Explicit());
        Show(() => ((IThing)new Thing()).Default());
        Show(() => new Thing().Dispose());
        Show(() => Iterate(Numbers(2)));
        Show(() => Iterate(new Thing().Texts("a", "b")));
        Show(Local);
        Show(Capturing);
        Show(RethrowSame);
        Show(ThrowAgain);
        Show(Wrap);
        Show(InFilter);
        Show(Nested);
        Show(() => FromStruct(new Value { Number = 3 }));
        Show(() => Null(null!));
        Show(() => Divide(1, 0));
        Frames();
    }

    private static int s_number;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.StackTrace);
            Console.WriteLine(exception.ToString().Length);
            Console.WriteLine(exception.Source);
            StackTrace trace = new(exception, true);
            Console.WriteLine($"{trace.FrameCount} {trace.GetFrame(0)!.GetFileLineNumber()} {Path.GetFileName(trace.GetFrame(0)!.GetFileName())}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Recurse(int depth)
    {
        if (depth == 0)
        {
            throw new InvalidOperationException("bottom");
        }

        Recurse(depth - 1);
        s_number++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Parameters(
        int number, string text, int[] array, List<string> list, ref int reference, out long result, double? none, (int A, int B) tuple)
    {
        result = 0;
        throw new InvalidOperationException("parameters");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<int> Numbers(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return i;
        }

        throw new InvalidOperationException("iterator");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Iterate<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            Console.WriteLine(item);
        }
    }

    private static void Local()
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Inner(int value) => throw new InvalidOperationException($"local {value}");

        Inner(1);
        s_number++;
    }

    private static void Capturing()
    {
        int captured = s_number;
        string text = "c";

        [MethodImpl(MethodImplOptions.NoInlining)]
        void Inner(int value)
        {
            captured++;
            throw new InvalidOperationException(text + value);
        }

        Action<int> lambda = value => Inner(value + captured);
        lambda(0);
        s_number++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RethrowSame()
    {
        try
        {
            Recurse(1);
        }
        catch (Exception)
        {
            s_number++;
            throw;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowAgain()
    {
        try
        {
            RethrowSame();
        }
        catch (Exception exception)
        {
            s_number++;
#pragma warning disable CA2200 // on purpose: the trace begins anew
            throw exception;
#pragma warning restore CA2200
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wrap()
    {
        try
        {
            RethrowSame();
        }
        catch (Exception exception)
        {
            InvalidOperationException wrapped = new("wrapped", exception);
            Console.WriteLine(wrapped);
            throw wrapped;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void InFilter()
    {
        try
        {
            Recurse(1);
        }
        catch (Exception exception) when (Print(exception))
        {
            s_number++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Print(Exception exception)
    {
        Console.WriteLine(exception.StackTrace);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Nested()
    {
        try
        {
            Recurse(0);
        }
        catch (Exception)
        {
            try
            {
                Recurse(1);
            }
            catch (Exception inner)
            {
                Console.WriteLine(inner.StackTrace);
            }

            throw;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FromStruct(Value value)
    {
        value.Fail();
        s_number++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Null(Thing thing)
    {
        s_number++;
        return thing.Field;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Divide(int dividend, int divisor)
    {
        s_number++;
        return dividend / divisor;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Frames()
    {
        StackTrace trace = new(true);
        Console.WriteLine(trace.GetFrame(0)!.GetFileLineNumber());
        Console.WriteLine(new StackTrace(0, true).GetFrame(0)!.GetFileLineNumber());
        Console.WriteLine(new StackTrace(1, true).FrameCount == trace.FrameCount - 1);
        Console.WriteLine(new StackFrame(true).GetFileLineNumber());
        Console.WriteLine(new StackFrame().GetFileLineNumber());
        Console.WriteLine(trace.ToString().Split('\n')[0]);
        Console.WriteLine(new StackTrace().ToString().Split('\n')[0]);
        Console.WriteLine(Environment.StackTrace.Contains("ExceptionTraces.Frames"));
        Console.WriteLine(trace.GetFrame(1000) is null);
        Console.WriteLine(new StackTrace(new Exception()).FrameCount);
    }

    private struct Value
    {
        public int Number;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public readonly void Fail() => throw new InvalidOperationException($"value {Number}");
    }

    private interface IThing
    {
        void Explicit();

        [MethodImpl(MethodImplOptions.NoInlining)]
        void Default() => throw new InvalidOperationException("default");
    }

    private sealed class Thing : IThing, IDisposable
    {
        public int Field;

        [MethodImpl(MethodImplOptions.NoInlining)]
        void IThing.Explicit() => throw new InvalidOperationException("explicit");

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Dispose() => throw new InvalidOperationException("dispose");

        [MethodImpl(MethodImplOptions.NoInlining)]
        public IEnumerable<string> Texts(params string[] texts)
        {
            yield return texts[0];
            throw new InvalidOperationException("texts" + Field);
        }
    }

    private sealed class Outer<T>
    {
        public Outer()
        {
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public Outer(T value) => throw new InvalidOperationException("constructor");

        public int Property
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            get => throw new InvalidOperationException("get");

            [MethodImpl(MethodImplOptions.NoInlining)]
            set => throw new InvalidOperationException("set");
        }

        public int this[string name]
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            get => throw new InvalidOperationException("item");
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int operator -(Outer<T> value) => throw new InvalidOperationException("minus");

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static explicit operator string(Outer<T> value) => throw new InvalidOperationException("text");

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Static() => throw new InvalidOperationException("static");

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Instance(byte value) => throw new InvalidOperationException("instance");

        public static class Inner<TInner>
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            public static void Method<TMethod>(T first, TInner second, TMethod third) => throw new InvalidOperationException("generic");
        }
    }
}
