using System.Runtime.CompilerServices;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Two try statements in one method, with all combinations of what body, filters, catch and finally blocks do.</summary>
internal static class HandlerOrder
{
    private enum Body
    {
        Nothing,
        Throw,
        Fault,
        Return,
    }

    private enum Filter
    {
        Accept,
        Reject,
        Throw,
    }

    private enum Catch
    {
        Swallow,
        Rethrow,
        ThrowNew,
        Return,
    }

    private static readonly StringBuilder s_log = new();

    public static void Run()
    {
        foreach (Body body in new[] { Body.Nothing, Body.Throw, Body.Fault, Body.Return })
        {
            for (int inner = 0; inner < 24; inner++)
            {
                for (int outer = 0; outer < 24; outer++)
                {
                    // Without an exception, filters and handlers do not matter.
                    if ((body is Body.Nothing or Body.Return) && ((inner % 12) != 0 || (outer % 12) != 0))
                    {
                        continue;
                    }

                    RunOne(body, inner, outer);
                }
            }
        }
    }

    private static void RunOne(Body body, int inner, int outer)
    {
        s_log.Clear();
        try
        {
            s_log.Append(Nested(body, new Behaviour(inner), new Behaviour(outer)));
        }
        catch (Exception exception)
        {
            s_log.Append(" escaped ").Append(exception.Message);
        }

        Console.WriteLine($"order {(int)body} {inner} {outer}:{s_log}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Nested(Body body, Behaviour inner, Behaviour outer)
    {
        int steps = 0;
        try
        {
            steps++;
            try
            {
                steps += Act(body);
                if (body == Body.Return)
                {
                    return steps;
                }

                s_log.Append(" end");
            }
            catch (Exception exception) when (Choose("1", exception, inner.Filter, steps))
            {
                steps += 10;
                s_log.Append(" catch1");
                switch (inner.Catch)
                {
                    case Catch.Rethrow:
                        throw;
                    case Catch.ThrowNew:
                        throw new InvalidOperationException("new1");
                    case Catch.Return:
                        return steps;
                }
            }
            finally
            {
                steps += 100;
                s_log.Append(" finally1/").Append(steps);
                if (inner.FinallyThrows)
                {
                    throw new NotSupportedException("finally1");
                }
            }

            s_log.Append(" between");
        }
        catch (Exception exception) when (Choose("2", exception, outer.Filter, steps))
        {
            steps += 1000;
            s_log.Append(" catch2");
            switch (outer.Catch)
            {
                case Catch.Rethrow:
                    throw;
                case Catch.ThrowNew:
                    throw new ArgumentException("new2", exception);
                case Catch.Return:
                    return steps;
            }
        }
        finally
        {
            steps += 10000;
            s_log.Append(" finally2/").Append(steps);
            if (outer.FinallyThrows)
            {
                throw new TimeoutException("finally2");
            }
        }

        s_log.Append(" after ");
        return steps;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Act(Body body)
    {
        s_log.Append(" body");
        switch (body)
        {
            case Body.Throw:
                throw new FormatException("body");
            case Body.Fault:
                return Length(null!);
            default:
                return 1;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Length(string text) => text.Length;

    private static bool Choose(string name, Exception exception, Filter filter, int steps)
    {
        s_log.Append(" filter").Append(name).Append('(').Append(exception.GetType() == typeof(FormatException) ? "F" : exception.Message);
        s_log.Append(',').Append(steps).Append(')');
        return filter == Filter.Throw ? throw new RankException("from a filter") : filter == Filter.Accept;
    }

    private readonly struct Behaviour(int number)
    {
        public Filter Filter => (Filter)(number % 3);

        public Catch Catch => (Catch)(number / 3 % 4);

        public bool FinallyThrows => number >= 12;
    }
}
