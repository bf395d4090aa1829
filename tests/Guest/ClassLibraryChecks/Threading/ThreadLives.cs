using System;
using System.Text;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Threads from beginning to end.</summary>
internal static class ThreadLives
{
    [ThreadStatic]
    private static int t_value;

    public static void Run()
    {
        Thread thread = new(() => { }) { Name = "named" };
        ThreadingChecks.Print("new", $"{thread.Name} {thread.IsAlive} {thread.IsBackground} {thread.ThreadState} {thread.Priority}");
        ThreadingChecks.Throws("join new", () => thread.Join());
        thread.Start();
        thread.Join();
        ThreadingChecks.Print("ended", $"{thread.IsAlive} {thread.ThreadState}");
        ThreadingChecks.Throws("start twice", thread.Start);
        ThreadingChecks.Throws("state of dead", () => _ = thread.IsBackground);
        ThreadingChecks.Print("join ended", thread.Join(0));
        object? got = null;
        Thread parameter = new(value => got = value);
        parameter.Start("argument");
        parameter.Join();
        ThreadingChecks.Print("parameter", got);
        ThreadingChecks.Throws("parameter for none", () => new Thread(() => { }).Start(1));
        Thread sleeping = new(() =>
        {
            try
            {
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException exception)
            {
                got = exception.Message;
            }
        });
        sleeping.Start();
        ThreadingChecks.Print("join in time", sleeping.Join(1));
        sleeping.Interrupt();
        sleeping.Join();
        ThreadingChecks.Print("interrupted", got);
        Locals();
        string order = "";
        using Barrier barrier = new(3, b => order += b.CurrentPhaseNumber);
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (int phase = 0; phase < 6; phase++)
                {
                    barrier.SignalAndWait();
                }
            });
            threads[i].Start();
        }

        Array.ForEach(threads, t => t.Join());
        ThreadingChecks.Print("barrier", order);
        Mutex abandoned = new();
        Thread abandoning = new(() => abandoned.WaitOne());
        abandoning.Start();
        abandoning.Join();
        ThreadingChecks.Throws("abandoned", () => abandoned.WaitOne());
        abandoned.ReleaseMutex();
    }

    private static void Locals()
    {
        t_value = 1;
        using ThreadLocal<string> local = new(() => "made", trackAllValues: true);
        AsyncLocal<int> flowing = new() { Value = 9 };
        StringBuilder text = new();
        text.Append($"{local.IsValueCreated} {local.Value} {local.IsValueCreated} ");
        local.Value = "main";
        for (int i = 0; i < 3; i++)
        {
            Thread thread = new(() =>
            {
                text.Append($"{t_value} {local.IsValueCreated} {local.Value} {flowing.Value} ");
                t_value = 5;
                local.Value = "other";
                flowing.Value = 1;
            });
            thread.Start();
            thread.Join();
        }

        text.Append($"{t_value} {local.Value} {local.Values.Count} {flowing.Value}");
        ThreadingChecks.Print("locals", text);
        ThreadLocal<int> recursive = null!;
        recursive = new ThreadLocal<int>(() => recursive.Value + 1 > 0 ? 1 : 0);
        using ThreadLocal<int> untracked = new();
        ThreadingChecks.Print("untracked", untracked.Value);
        ThreadingChecks.Throws("values", () => _ = untracked.Values);
        LocalDataStoreSlot slot = Thread.AllocateDataSlot();
        Thread.SetData(slot, "data");
        ThreadingChecks.Print("slot", Thread.GetData(slot));
        recursive.Dispose();
        ThreadingChecks.Throws("disposed local", () => _ = recursive.Value);
    }
}
