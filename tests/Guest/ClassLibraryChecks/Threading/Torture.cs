using System;
using System.Collections.Generic;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Four threads at once; the totals must be exact.</summary>
internal static class Torture
{
    private const int ThreadCount = 4;
    private const int Rounds = 3000;

    public static void Run()
    {
        int atomic = 0;
        long locked = 0;
        long fastLocked = 0;
        long spun = 0;
        long written = 0;
        long bits = 0;
        int[] small = new int[3];
        byte[] bytes = new byte[4];
        object gate = new();
        Lock fast = new();
        SpinLock spin = new(false);
        using ReaderWriterLockSlim rw = new();
        InParallel(thread =>
        {
            for (int i = 0; i < Rounds; i++)
            {
                Interlocked.Increment(ref atomic);
                lock (gate)
                {
                    locked++;
                    if (i % 7 == 0)
                    {
                        lock (gate)
                        {
                            locked++;
                        }
                    }
                }

                lock (fast)
                {
                    fastLocked++;
                }

                bool taken = false;
                spin.Enter(ref taken);
                spun++;
                spin.Exit();
                if (i % 5 == 0)
                {
                    rw.EnterWriteLock();
                    written++;
                    rw.ExitWriteLock();
                }
                else
                {
                    rw.EnterReadLock();
                    _ = written;
                    rw.ExitReadLock();
                }

                Interlocked.Or(ref bits, 1L << ((i + thread) % 63));
                Interlocked.Add(ref small[i % 3], thread);
                byte old;
                do
                {
                    old = Volatile.Read(ref bytes[thread]);
                }
                while (Interlocked.CompareExchange(ref bytes[thread], (byte)(old + 1), old) != old);
            }
        });
        ThreadingChecks.Print("totals", $"{atomic} {locked} {fastLocked} {spun} {written} {bits:X} {string.Join(' ', small)} {string.Join(' ', bytes)}");
        Queues();
    }

    private static void Queues()
    {
        Queue<int> queue = new();
        long sum = 0;
        InParallel(thread =>
        {
            if (thread % 2 == 0)
            {
                for (int i = 0; i < Rounds; i++)
                {
                    lock (queue)
                    {
                        while (queue.Count > 20)
                        {
                            Monitor.Wait(queue);
                        }

                        queue.Enqueue(i);
                        Monitor.PulseAll(queue);
                    }
                }
            }
            else
            {
                for (int i = 0; i < Rounds; i++)
                {
                    lock (queue)
                    {
                        while (queue.Count == 0)
                        {
                            Monitor.Wait(queue);
                        }

                        sum += queue.Dequeue();
                        Monitor.PulseAll(queue);
                    }
                }
            }
        });
        ThreadingChecks.Print("queue", $"{sum} {queue.Count}");
        using SemaphoreSlim items = new(0);
        int passed = 0;
        InParallel(thread =>
        {
            for (int i = 0; i < Rounds; i++)
            {
                if (thread % 2 == 0)
                {
                    items.Release();
                }
                else
                {
                    items.Wait();
                    Interlocked.Increment(ref passed);
                }
            }
        });
        ThreadingChecks.Print("semaphore", $"{passed} {items.CurrentCount}");
    }

    private static void InParallel(Action<int> action)
    {
        Thread[] threads = new Thread[ThreadCount];
        for (int i = 0; i < ThreadCount; i++)
        {
            int number = i;
            threads[i] = new Thread(() => action(number));
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }
}
