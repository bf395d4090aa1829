using System.Runtime.CompilerServices;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Handlers in methods of their own, composed to all stacks of three: an exception passes several frames of each kind.</summary>
internal static class ComposedHandlers
{
    private static readonly StringBuilder s_log = new();

    private static readonly Func<Action, string, Action>[] s_layers =
    [
        Plain, Finally, Swallow, Rethrow, Replace, Accept, Reject, FailingFilter, FailingFinally, CatchOther,
    ];

    public static void Run()
    {
        for (int i = 0; i < s_layers.Length * s_layers.Length * s_layers.Length; i++)
        {
            int top = i / 100;
            int middle = i / 10 % 10;
            int bottom = i % 10;
            s_log.Clear();
            Action action = s_layers[top](s_layers[middle](s_layers[bottom](Fail, "3"), "2"), "1");
            try
            {
                action();
            }
            catch (Exception exception)
            {
                s_log.Append(" !").Append(exception.Message);
            }

            Console.WriteLine($"composed {i:D3}:{s_log}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail() => throw new InvalidOperationException("x");

    private static bool Say(string text, bool value)
    {
        s_log.Append(' ').Append(text);
        return value;
    }

    private static Action Plain(Action inner, string name) => () =>
    {
        inner();
        Say($"plain{name}", true);
    };

    private static Action Finally(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        finally
        {
            Say($"finally{name}", true);
        }
    };

    private static Action Swallow(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (Exception exception)
        {
            Say($"swallow{name}:{exception.Message}", true);
        }
    };

    private static Action Rethrow(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch
        {
            Say($"rethrow{name}", true);
            throw;
        }
    };

    private static Action Replace(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (Exception exception)
        {
            throw new ArgumentException($"r{name}<{exception.Message}>");
        }
    };

    private static Action Accept(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (Exception exception) when (Say($"accept{name}:{exception.Message}", true))
        {
            Say($"accepted{name}", true);
        }
    };

    private static Action Reject(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (Exception exception) when (Say($"reject{name}:{exception.Message}", false))
        {
            Say($"wrong{name}", true);
        }
    };

    private static Action FailingFilter(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (Exception) when (Throws(name))
        {
            Say($"wrong{name}", true);
        }
    };

    private static Action FailingFinally(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        finally
        {
            Say($"failing{name}", true);
            throw new NotSupportedException($"f{name}");
        }
    };

    private static Action CatchOther(Action inner, string name) => () =>
    {
        try
        {
            inner();
        }
        catch (NotSupportedException exception)
        {
            Say($"other{name}:{exception.Message}", true);
        }
    };

    private static bool Throws(string name)
    {
        try
        {
            Say($"filter{name}", true);
            throw new FormatException("inside a filter");
        }
        finally
        {
            Say($"filter-finally{name}", true);
        }
    }
}
