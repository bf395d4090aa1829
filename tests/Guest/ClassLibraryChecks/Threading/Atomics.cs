using System;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Results of atomic operations.</summary>
internal static class Atomics
{
    public static void Run()
    {
        foreach (int start in new[] { 0, 1, -1, int.MaxValue, int.MinValue, 12345 })
        {
            int i = start;
            ThreadingChecks.Print($"increment {start}", $"{Interlocked.Increment(ref i)} {Interlocked.Decrement(ref i)} {Interlocked.Add(ref i, 77)}");
            ThreadingChecks.Print($"exchange {start}", $"{Interlocked.Exchange(ref i, 5)} {Interlocked.CompareExchange(ref i, 6, 5)} {i}");
            ThreadingChecks.Print($"bits {start}", $"{Interlocked.And(ref i, start)} {Interlocked.Or(ref i, 0x11)} {i}");
            long l = start * 4294967297L;
            ThreadingChecks.Print($"long {start}", $"{Interlocked.Increment(ref l)} {Interlocked.Add(ref l, start)} {Interlocked.Read(ref l)} {Interlocked.Exchange(ref l, 3)} {l}");
            uint u = (uint)start;
            ThreadingChecks.Print($"uint {start}", $"{Interlocked.Increment(ref u)} {Interlocked.Decrement(ref u)} {Interlocked.Or(ref u, 9)} {u}");
            short s = (short)start;
            ThreadingChecks.Print($"short {start}", $"{Interlocked.Exchange(ref s, -7)} {Interlocked.CompareExchange(ref s, 4, -7)} {s}");
            sbyte b = (sbyte)start;
            ThreadingChecks.Print($"sbyte {start}", $"{Interlocked.Exchange(ref b, -7)} {Interlocked.CompareExchange(ref b, 4, 1)} {b}");
            byte y = (byte)start;
            ThreadingChecks.Print($"byte {start}", $"{Interlocked.Exchange(ref y, 200)} {Interlocked.CompareExchange(ref y, 4, 200)} {y}");
        }

        double d = 1.5;
        ThreadingChecks.Print("double", $"{Interlocked.Exchange(ref d, -0.0)} {Interlocked.CompareExchange(ref d, 2, 0.0)} {d}");
        float f = 1.5f;
        ThreadingChecks.Print("float", $"{Interlocked.Exchange(ref f, 2)} {Interlocked.CompareExchange(ref f, 3, 2)} {f}");
        string? text = "a";
        ThreadingChecks.Print("string", $"{Interlocked.Exchange(ref text, "b")} {Interlocked.CompareExchange(ref text, null, text)} {text ?? "null"}");
        DayOfWeek day = DayOfWeek.Friday;
        ThreadingChecks.Print("enum", $"{Interlocked.Exchange(ref day, DayOfWeek.Monday)} {Interlocked.CompareExchange(ref day, DayOfWeek.Sunday, DayOfWeek.Monday)} {day}");
        bool flag = true;
        ThreadingChecks.Print("bool", $"{Interlocked.Exchange(ref flag, false)} {Interlocked.CompareExchange(ref flag, true, false)} {flag}");
        ThreadingChecks.Throws("structure", () =>
        {
            Guid guid = default;
            Interlocked.Exchange(ref guid, guid);
        });
        int volatileInt = 0;
        Volatile.Write(ref volatileInt, 8);
        ThreadingChecks.Print("volatile", Volatile.Read(ref volatileInt));
    }
}
