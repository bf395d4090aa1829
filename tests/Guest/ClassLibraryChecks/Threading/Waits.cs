using System;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Waiting for several things, and callbacks for signals.</summary>
internal static class Waits
{
    public static void Run()
    {
        using AutoResetEvent there = new(false);
        using AutoResetEvent back = new(false);
        Thread thread = new(() =>
        {
            for (int i = 0; i < 500; i++)
            {
                there.WaitOne();
                back.Set();
            }
        });
        thread.Start();
        for (int i = 0; i < 500; i++)
        {
            WaitHandle.SignalAndWait(there, back);
        }

        thread.Join();
        ThreadingChecks.Print("ping-pong", "500");
        ManualResetEvent[] events = new ManualResetEvent[8];
        for (int i = 0; i < events.Length; i++)
        {
            events[i] = new ManualResetEvent(false);
        }

        Thread setter = new(() =>
        {
            foreach (ManualResetEvent e in events)
            {
                e.Set();
            }
        });
        setter.Start();
        ThreadingChecks.Print("all", WaitHandle.WaitAll(events));
        setter.Join();
        events[0].Reset();
        ThreadingChecks.Print("any", WaitHandle.WaitAny(events));
        using AutoResetEvent signal = new(false);
        using ManualResetEvent called = new(false);
        bool timedOut = true;
        RegisteredWaitHandle registered = ThreadPool.RegisterWaitForSingleObject(
            signal,
            (state, late) =>
            {
                timedOut = late;
                ((ManualResetEvent)state!).Set();
            },
            called,
            -1,
            executeOnlyOnce: true);
        signal.Set();
        called.WaitOne();
        ThreadingChecks.Print("registered", timedOut);
        ThreadingChecks.Print("unregister", registered.Unregister(null));
        called.Reset();
        ThreadPool.RegisterWaitForSingleObject(
            signal,
            (state, late) =>
            {
                timedOut = late;
                ((ManualResetEvent)state!).Set();
            },
            called,
            5,
            executeOnlyOnce: true);
        called.WaitOne();
        ThreadingChecks.Print("registered late", timedOut);
        using CancellationTokenSource source = new();
        using ManualResetEventSlim never = new();
        Thread canceler = new(() => source.Cancel());
        canceler.Start();
        ThreadingChecks.Throws("canceled wait", () => never.Wait(source.Token));
        canceler.Join();
        using CountdownEvent countdown = new(4);
        for (int i = 0; i < 4; i++)
        {
            ThreadPool.QueueUserWorkItem(_ => countdown.Signal());
        }

        countdown.Wait();
        ThreadingChecks.Print("countdown", countdown.CurrentCount);
    }
}
