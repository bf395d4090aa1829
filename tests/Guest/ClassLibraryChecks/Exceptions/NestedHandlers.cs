using System.Runtime.CompilerServices;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Try statements inside catch and finally blocks, loops around them, and exceptions that replace others on the way.</summary>
internal static class NestedHandlers
{
    private static readonly StringBuilder s_log = new();

    public static void Run()
    {
        for (int choice = 0; choice < 128; choice++)
        {
            Log($"nested {choice}:", () => InHandlers(choice));
        }

        for (int choice = 0; choice < 27; choice++)
        {
            Log($"loop {choice}:", () => Loop(choice));
        }

        for (int depth = 0; depth < 40; depth += 3)
        {
            Log($"chain {depth}:", () => RethrowChain(depth));
            Log($"replace {depth}:", () => ReplaceChain(depth));
            Log($"finally {depth}:", () => FinallyChain(depth));
            Log($"rethrow after {depth}:", () => RethrowAfterOther(depth));
        }

        Log("goto:", () => LeaveThroughSeveral(3));
        Log("same try:", SameTry);
        Log("typed:", Typed);
        Log("using:", Using);
        Log("foreach:", ForEach);
        Log("lock:", Lock);
        Log("generic int:", () => Generic<ArgumentException>(new FormatException("g")));
        Log("generic hit:", () => Generic<FormatException>(new FormatException("g")));
        Log("generic base:", () => Generic<SystemException>(new FormatException("g")));
    }

    private static void Log(string name, Action action)
    {
        s_log.Clear();
        try
        {
            action();
            s_log.Append(" done");
        }
        catch (Exception exception)
        {
            s_log.Append(" escaped ").Append(exception.Message).Append('<').Append(exception.InnerException?.Message).Append('>');
        }

        Console.WriteLine(name + s_log);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIf(bool condition, string message)
    {
        s_log.Append(' ').Append(message);
        if (condition)
        {
            throw new InvalidOperationException(message);
        }
    }

    private static bool Reject(string name, bool accept)
    {
        s_log.Append(" ?").Append(name);
        return accept;
    }

    private static void InHandlers(int choice)
    {
        bool Bit(int bit) => (choice & (1 << bit)) != 0;
        try
        {
            ThrowIf(Bit(0), "a");
        }
        catch (InvalidOperationException outer)
        {
            try
            {
                ThrowIf(Bit(1), "b");
            }
            catch (Exception) when (Reject("b", Bit(2)))
            {
                s_log.Append(" caught-b-in-").Append(outer.Message);
                throw;
            }
            finally
            {
                try
                {
                    ThrowIf(Bit(3), "c");
                }
                catch (InvalidOperationException) when (Bit(4))
                {
                    s_log.Append(" caught-c");
                }
            }

            ThrowIf(Bit(5), "d");
        }
        finally
        {
            try
            {
                ThrowIf(Bit(6), "e");
            }
            finally
            {
                s_log.Append(" f");
            }
        }
    }

    private static void Loop(int choice)
    {
        for (int i = 0; i < 4; i++)
        {
            try
            {
                ThrowIf(choice % 3 != 0, $"t{i}");
                if (i == choice / 9)
                {
                    continue;
                }
            }
            catch (InvalidOperationException) when (i != choice / 3 % 3)
            {
                s_log.Append(" c");
                if (i == choice / 9)
                {
                    break;
                }

                continue;
            }
            finally
            {
                s_log.Append(" f").Append(i);
            }

            s_log.Append(" n");
        }
    }

    private static void RethrowChain(int depth)
    {
        if (depth == 0)
        {
            throw new InvalidOperationException("bottom");
        }

        try
        {
            RethrowChain(depth - 1);
        }
        catch (InvalidOperationException)
        {
            s_log.Append('.');
            throw;
        }
    }

    private static void ReplaceChain(int depth)
    {
        try
        {
            if (depth == 0)
            {
                throw new InvalidOperationException("0");
            }

            ReplaceChain(depth - 1);
        }
        catch (Exception exception)
        {
            throw new ArgumentException($"{depth}", exception);
        }
        finally
        {
            s_log.Append('f').Append(depth);
        }
    }

    private static void FinallyChain(int depth)
    {
        try
        {
            if (depth == 0)
            {
                throw new InvalidOperationException("0");
            }

            FinallyChain(depth - 1);
        }
        finally
        {
            if (depth % 2 == 1)
            {
                try
                {
                    throw new InvalidOperationException($"inside {depth}");
                }
                catch (Exception exception)
                {
                    s_log.Append(' ').Append(exception.Message);
                }
            }
            else if (depth % 3 == 0)
            {
                throw new NotSupportedException($"replaced {depth}");
            }
        }
    }

    private static void RethrowAfterOther(int depth)
    {
        try
        {
            throw new InvalidOperationException("first");
        }
        catch (Exception)
        {
            try
            {
                ReplaceChain(depth);
            }
            catch (Exception other)
            {
                s_log.Append(" other ").Append(other.Message);
            }

            // The first again, not the other.
            throw;
        }
    }

    private static void LeaveThroughSeveral(int count)
    {
        while (true)
        {
            try
            {
                try
                {
                    try
                    {
                        if (count-- == 0)
                        {
                            goto Done;
                        }

                        ThrowIf(count == 1, "x");
                    }
                    finally
                    {
                        s_log.Append(" i").Append(count);
                    }
                }
                finally
                {
                    s_log.Append(" m").Append(count);
                }
            }
            catch (InvalidOperationException)
            {
                s_log.Append(" caught");
            }
        }

    Done:
        s_log.Append(" out");
    }

    private static void SameTry()
    {
        try
        {
            throw new InvalidOperationException("one");
        }
        catch (InvalidOperationException) when (Reject("1", false))
        {
            s_log.Append(" wrong");
        }
        catch (ArgumentException)
        {
            s_log.Append(" wrong");
        }
        catch (InvalidOperationException)
        {
            s_log.Append(" right");
            throw new ArgumentException("not caught by a sibling");
        }
        catch (Exception)
        {
            s_log.Append(" wrong");
        }
    }

    private static void Typed()
    {
        Exception[] all =
        [
            new InvalidOperationException("io"), new ObjectDisposedException("od"), new ArgumentNullException("an"),
            new ArgumentException("a"), new SystemException("s"), new Exception("e"),
        ];
        foreach (Exception exception in all)
        {
            try
            {
                throw exception;
            }
            catch (ObjectDisposedException)
            {
                s_log.Append(" disposed");
            }
            catch (InvalidOperationException)
            {
                s_log.Append(" invalid");
            }
            catch (ArgumentNullException)
            {
                s_log.Append(" null");
            }
            catch (ArgumentException)
            {
                s_log.Append(" argument");
            }
            catch (SystemException)
            {
                s_log.Append(" system");
            }
            catch
            {
                s_log.Append(" any");
            }
        }
    }

    private static void Using()
    {
        using Resource first = new("1");
        using (new Resource("2"))
        {
            ThrowIf(true, "u");
        }
    }

    private static void ForEach()
    {
        static IEnumerable<int> Numbers()
        {
            try
            {
                yield return 1;
                ThrowIf(true, "iterator");
                yield return 2;
            }
            finally
            {
                s_log.Append(" iterator-finally");
            }
        }

        foreach (int number in Numbers())
        {
            s_log.Append(' ').Append(number);
        }
    }

    private static void Lock()
    {
        object gate = new();
        try
        {
            lock (gate)
            {
                ThrowIf(true, "locked");
            }
        }
        finally
        {
            s_log.Append(Monitor.IsEntered(gate) ? " held" : " free");
        }
    }

    private static void Generic<T>(Exception exception)
        where T : Exception
    {
        try
        {
            throw exception;
        }
        catch (T caught)
        {
            s_log.Append(" as T ").Append(caught.Message);
        }
    }

    private sealed class Resource(string name) : IDisposable
    {
        public void Dispose() => s_log.Append(" -").Append(name);
    }
}
