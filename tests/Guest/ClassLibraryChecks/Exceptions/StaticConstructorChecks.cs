using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Static constructors that throw: the type is of no use from then on, and says why each time.</summary>
internal static class StaticConstructorChecks
{
    private static int s_runs;

    public static void Run()
    {
        Exception? first = Catch(() => Failing.Value);
        Exception? second = Catch(() => Failing.Value);
        Console.WriteLine($"{ReferenceEquals(first, second)} {ReferenceEquals(first!.InnerException, second!.InnerException)} {s_runs}");
        Catch(() => Dependent.Value);
        Catch(() => Dependent.Value);
        Catch(() => Generic<int>.Value);
        Catch(() => Generic<string>.Value);
        Catch(() => new Instance().Field);
        Console.WriteLine(Good.Value + Good.Value);
        try
        {
            Console.WriteLine(Recovering.Value);
        }
        finally
        {
            Console.WriteLine("recovered");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Exception? Catch(Func<int> function)
    {
        try
        {
            Console.WriteLine(function());
            return null;
        }
        catch (TypeInitializationException exception)
        {
            Console.WriteLine($"{exception.TypeName}|{exception.Message}|{exception.HResult:X8}");
            for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
            {
                Console.WriteLine($"  {inner.GetType()} {inner.Message}");
            }

            return exception;
        }
    }

    private static int Fail(string message)
    {
        s_runs++;
        throw new InvalidOperationException(message);
    }

    private static class Failing
    {
        public static readonly int Value;

        static Failing()
        {
            Value = Fail("static constructor");
        }
    }

    private static class Dependent
    {
        public static readonly int Value;

        static Dependent()
        {
            Value = Failing.Value + 1;
        }
    }

    private static class Generic<T>
    {
        public static readonly int Value;

        static Generic()
        {
            Value = Fail(typeof(T).Name);
        }
    }

    private sealed class Instance
    {
        public readonly int Field = 3;

        private static readonly int s_value;

        static Instance()
        {
            s_value = Fail("instance");
        }

        public override string ToString() => s_value.ToString();
    }

    private static class Good
    {
        public static readonly int Value;

        static Good()
        {
            Value = ++s_runs;
        }
    }

    private static class Recovering
    {
        public static readonly string Value;

        static Recovering()
        {
            try
            {
                Fail("caught inside");
            }
            catch (InvalidOperationException exception)
            {
                Value = exception.Message;
            }

            Value ??= "wrong";
        }
    }
}
