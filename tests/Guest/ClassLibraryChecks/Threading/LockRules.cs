using System;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Rules of locks that one thread can show.</summary>
internal static class LockRules
{
    public static void Run()
    {
        object gate = new();
        ThreadingChecks.Throws("exit free", () => Monitor.Exit(gate));
        ThreadingChecks.Throws("pulse free", () => Monitor.Pulse(gate));
        ThreadingChecks.Throws("wait free", () => Monitor.Wait(gate));
        ThreadingChecks.Throws("enter null", () => Monitor.Enter(null!));
        bool taken = false;
        Monitor.Enter(gate, ref taken);
        ThreadingChecks.Throws("taken", () =>
        {
            bool again = true;
            Monitor.Enter(gate, ref again);
        });
        for (int i = 0; i < 3000; i++)
        {
            Monitor.Enter(gate);
        }

        ThreadingChecks.Print("wait in vain", Monitor.Wait(gate, 1));
        for (int i = 0; i < 3000; i++)
        {
            Monitor.Exit(gate);
        }

        ThreadingChecks.Print("held", Monitor.IsEntered(gate));
        Monitor.Exit(gate);
        ThreadingChecks.Print("free", $"{taken} {Monitor.IsEntered(gate)}");
        foreach (object other in new object[] { "text", new int[3], new byte[1], typeof(int), new Action(Run), 5 })
        {
            lock (other)
            {
                ThreadingChecks.Print($"lock {other.GetType().Name}", Monitor.IsEntered(other));
            }
        }

        Lock fast = new();
        using (fast.EnterScope())
        {
            ThreadingChecks.Print("scope", $"{fast.IsHeldByCurrentThread} {fast.TryEnter()}");
            fast.Exit();
        }

        ThreadingChecks.Throws("lock exit", fast.Exit);
        SpinLock spin = new(enableThreadOwnerTracking: true);
        bool spinTaken = false;
        spin.Enter(ref spinTaken);
        ThreadingChecks.Print("spin", $"{spinTaken} {spin.IsHeld} {spin.IsHeldByCurrentThread} {spin.IsThreadOwnerTrackingEnabled}");
        ThreadingChecks.Throws("spin again", () =>
        {
            bool again = false;
            SpinLock copy = spin;
            copy.Enter(ref again);
        });
        spin.Exit();
        ThreadingChecks.Throws("spin exit", () =>
        {
            SpinLock copy = new(enableThreadOwnerTracking: true);
            copy.Exit();
        });
        ThreadingChecks.Throws("spin without owner", () => _ = new SpinLock(false).IsHeldByCurrentThread);
        ReadersAndWriters();
        Semaphores();
        Handles();
    }

    private static void ReadersAndWriters()
    {
        foreach (LockRecursionPolicy policy in new[] { LockRecursionPolicy.NoRecursion, LockRecursionPolicy.SupportsRecursion })
        {
            for (int first = 0; first < 3; first++)
            {
                for (int second = 0; second < 3; second++)
                {
                    using ReaderWriterLockSlim rw = new(policy);
                    Enter(rw, first);
                    ThreadingChecks.Throws($"{policy} {first} then {second}", () =>
                    {
                        Enter(rw, second);
                        ThreadingChecks.Print(
                            "held",
                            $"{rw.IsReadLockHeld} {rw.IsUpgradeableReadLockHeld} {rw.IsWriteLockHeld} {rw.CurrentReadCount} {rw.RecursiveReadCount} {rw.RecursiveWriteCount} {rw.RecursiveUpgradeCount}");
                        Exit(rw, second);
                    });
                    Exit(rw, first);
                }
            }

            for (int kind = 0; kind < 3; kind++)
            {
                using ReaderWriterLockSlim free = new(policy);
                ThreadingChecks.Throws($"{policy} exit {kind}", () => Exit(free, kind));
            }
        }
    }

    private static void Enter(ReaderWriterLockSlim rw, int kind)
    {
        switch (kind)
        {
            case 0:
                rw.EnterReadLock();
                break;
            case 1:
                rw.EnterUpgradeableReadLock();
                break;
            default:
                rw.EnterWriteLock();
                break;
        }
    }

    private static void Exit(ReaderWriterLockSlim rw, int kind)
    {
        switch (kind)
        {
            case 0:
                rw.ExitReadLock();
                break;
            case 1:
                rw.ExitUpgradeableReadLock();
                break;
            default:
                rw.ExitWriteLock();
                break;
        }
    }

    private static void Semaphores()
    {
        using SemaphoreSlim slim = new(1, 2);
        ThreadingChecks.Print("slim", $"{slim.Wait(0)} {slim.Wait(0)} {slim.Release()} {slim.Release()} {slim.CurrentCount}");
        ThreadingChecks.Throws("slim full", () => slim.Release());
        ThreadingChecks.Throws("slim zero", () => slim.Release(0));
        ThreadingChecks.Throws("slim negative", () => _ = new SemaphoreSlim(-1));
        ThreadingChecks.Throws("slim too many", () => _ = new SemaphoreSlim(3, 2));
        ThreadingChecks.Throws("slim timeout", () => slim.Wait(-2));
        ThreadingChecks.Throws("slim canceled", () => slim.Wait(new CancellationToken(true)));
        ThreadingChecks.Print("slim async", $"{slim.WaitAsync().Status} {slim.WaitAsync(0).Result} {slim.WaitAsync(0).Result}");
        System.Threading.Tasks.Task waiting = slim.WaitAsync();
        ThreadingChecks.Print("slim waiting", waiting.Status);
        slim.Release();
        ThreadingChecks.Print("slim released", $"{waiting.Status} {slim.CurrentCount}");
        using Semaphore semaphore = new(1, 3);
        ThreadingChecks.Print("semaphore", $"{semaphore.WaitOne(0)} {semaphore.WaitOne(0)} {semaphore.Release(2)} {semaphore.Release()}");
        ThreadingChecks.Throws("semaphore full", () => semaphore.Release());
        ThreadingChecks.Throws("semaphore bounds", () => _ = new Semaphore(3, 2));
    }

    private static void Handles()
    {
        using ManualResetEventSlim slim = new();
        ThreadingChecks.Print("event slim", $"{slim.IsSet} {slim.Wait(0)} {slim.WaitHandle.WaitOne(0)}");
        slim.Set();
        ThreadingChecks.Print("event slim set", $"{slim.IsSet} {slim.Wait(0)} {slim.WaitHandle.WaitOne(0)}");
        slim.Reset();
        ThreadingChecks.Print("event slim reset", $"{slim.IsSet} {slim.Wait(0)} {slim.WaitHandle.WaitOne(0)}");
        using AutoResetEvent auto = new(true);
        using ManualResetEvent manual = new(true);
        ThreadingChecks.Print("auto", $"{auto.WaitOne(0)} {auto.WaitOne(0)} {auto.Set()} {auto.WaitOne()}");
        ThreadingChecks.Print("manual", $"{manual.WaitOne(0)} {manual.WaitOne(0)} {manual.Reset()} {manual.WaitOne(0)}");
        auto.Set();
        ThreadingChecks.Print("any", WaitHandle.WaitAny([manual, auto], 0));
        ThreadingChecks.Print("any again", WaitHandle.WaitAny([manual, auto], 0));
        ThreadingChecks.Print("all", WaitHandle.WaitAll([manual, auto], 0));
        manual.Set();
        auto.Set();
        ThreadingChecks.Print("all set", WaitHandle.WaitAll([manual, auto], 0));
        ThreadingChecks.Print("auto after all", auto.WaitOne(0));
        ThreadingChecks.Throws("none", () => WaitHandle.WaitAny([]));
        ThreadingChecks.Throws("null", () => WaitHandle.WaitAny(null!));
        ThreadingChecks.Throws("null among", () => WaitHandle.WaitAny([auto, null!]));
        ThreadingChecks.Throws("negative", () => auto.WaitOne(-2));
        using Mutex mutex = new(initiallyOwned: true, null, out bool createdNew);
        ThreadingChecks.Print("mutex", $"{createdNew} {mutex.WaitOne()}");
        mutex.ReleaseMutex();
        mutex.ReleaseMutex();
        ThreadingChecks.Throws("mutex", mutex.ReleaseMutex);
        AutoResetEvent closed = new(false);
        closed.Dispose();
        ThreadingChecks.Throws("closed", () => closed.WaitOne());
        using CountdownEvent countdown = new(2);
        ThreadingChecks.Print("countdown", $"{countdown.Signal()} {countdown.CurrentCount} {countdown.Signal()} {countdown.IsSet}");
    }
}
