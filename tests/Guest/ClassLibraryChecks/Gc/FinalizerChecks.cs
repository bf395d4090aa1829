using System.Runtime.CompilerServices;
using System.Runtime.ConstrainedExecution;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>Finalizers: which run, how often, and in which order where that is promised.</summary>
internal static class FinalizerChecks
{
    private static readonly List<string> s_log = [];
    private static object? s_saved;

    public static void Run()
    {
        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 10; i++)
            {
                Finalized value = new($"plain {i}");
                if (i % 3 == 0)
                {
                    GC.SuppressFinalize(value);
                }
            }
        });
        Report("suppressed every third");

        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 6; i++)
            {
                Finalized value = new($"twice {i}");
                GC.SuppressFinalize(value);
                if (i % 2 == 0)
                {
                    GC.ReRegisterForFinalize(value);
                }
            }
        });
        Report("registered again every second");

        GcChecks.Isolate(static () =>
        {
            Finalized value = new("two entries");
            GC.ReRegisterForFinalize(value);
        });
        Report("registered once more without having been suppressed");

        GcChecks.Isolate(static () => _ = new Phoenix(3));
        for (int i = 0; i < 6; i++)
        {
            GcChecks.CollectAll();
        }

        Report("rises again three times");

        GcChecks.Isolate(static () => _ = new Derived());
        Report("derived before base");

        GcChecks.Isolate(static () =>
        {
            Critical critical = new("critical");
            Finalized plain = new("plain");
            critical.Other = plain;
        });
        GcChecks.CollectAll();
        Console.WriteLine($"critical after others: {string.Join(", ", s_log)}");
        s_log.Clear();

        GcChecks.Isolate(static () => MakeRing(5));
        Report("ring");

        GcChecks.Isolate(static () => s_saved = new Saved());
        GcChecks.CollectAll();
        Console.WriteLine($"kept by a static: {s_log.Count}");
        GcChecks.Isolate(static () => s_saved = null);
        Report("let go");

        GcChecks.Isolate(static () =>
        {
            using Disposed disposed = new();
        });
        GcChecks.Isolate(static () => _ = new Disposed());
        Report("disposed of, and forgotten");

        GcChecks.Isolate(static () =>
        {
            try
            {
                _ = new FailsInConstructor();
            }
            catch (InvalidOperationException exception)
            {
                Console.WriteLine(exception.Message);
            }
        });
        Report("constructor failed");

        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < 5000; i++)
            {
                _ = new Counted();
            }
        });
        GcChecks.CollectAll();
        Console.WriteLine(Counted.Count >= 4990 ? "nearly all of 5000" : $"only {Counted.Count}");
        GcChecks.Try("suppress null", static () => GC.SuppressFinalize(null!));
        GcChecks.Try("register null", static () => GC.ReRegisterForFinalize(null!));
        GcChecks.Try("suppress without finalizer", static () => GC.SuppressFinalize("text"));
        GcChecks.Try("register without finalizer", static () => GC.ReRegisterForFinalize("text"));
    }

    private static void Report(string title)
    {
        GcChecks.CollectAll();
        lock (s_log)
        {
            s_log.Sort(StringComparer.Ordinal);
            Console.WriteLine($"{title}: {string.Join(", ", s_log)}");
            s_log.Clear();
        }
    }

    private static void Note(string text)
    {
        lock (s_log)
        {
            s_log.Add(text);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeRing(int count)
    {
        Finalized first = new("ring 0");
        Finalized last = first;
        for (int i = 1; i < count; i++)
        {
            last = new Finalized($"ring {i}") { Other = last };
        }

        first.Other = last;
    }

    private sealed class Finalized(string name)
    {
        public object? Other;

        ~Finalized()
        {
            Note(name + (Other is Finalized other ? " with " + other.Name : ""));
        }

        private string Name => name;
    }

    private sealed class Critical(string name) : CriticalFinalizerObject
    {
        public object? Other;

        ~Critical()
        {
            Note(name + (Other is null ? "" : " with other"));
        }
    }

    private sealed class Phoenix(int lives)
    {
        private int _lives = lives;

        ~Phoenix()
        {
            Note($"lives {_lives}");
            if (_lives-- > 0)
            {
                GC.ReRegisterForFinalize(this);
            }
        }
    }

    private class Base
    {
        ~Base()
        {
            Note("2 base");
        }
    }

    private sealed class Derived : Base
    {
        ~Derived()
        {
            Note("1 derived");
        }
    }

    private sealed class Saved
    {
        ~Saved()
        {
            Note("saved");
        }
    }

    private sealed class Disposed : IDisposable
    {
        ~Disposed()
        {
            Note("finalized");
        }

        public void Dispose()
        {
            Note("disposed");
            GC.SuppressFinalize(this);
        }
    }

    private sealed class FailsInConstructor
    {
        public FailsInConstructor()
        {
            throw new InvalidOperationException("not finished");
        }

        ~FailsInConstructor()
        {
            Note("half made");
        }
    }

    private sealed class Counted
    {
        public static int Count;

        ~Counted()
        {
            Count++;
        }
    }
}
