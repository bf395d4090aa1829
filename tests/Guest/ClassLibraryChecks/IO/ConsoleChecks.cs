using System.Globalization;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>The console as text goes through it. What a terminal adds is in the system tests.</summary>
internal static class ConsoleChecks
{
    public static void Run()
    {
        TextWriter before = Console.Out;
        StringWriter captured = new(CultureInfo.InvariantCulture);
        Console.SetOut(captured);
        Console.WriteLine("captured {0}", 5);
        Console.Write(1);
        Console.Write('c');
        Console.Write(true);
        Console.Write(2L);
        Console.Write("s");
        Console.Write(['x', 'y']);
        Console.Write("{0}-{1}", 1, "b");
        Console.Write("{0}", (object?)null);
        Console.WriteLine(1.5);
        Console.WriteLine(3m);
        Console.WriteLine((object?)null);
        Console.WriteLine("abc".ToCharArray(), 1, 2);
        Console.SetOut(before);
        Print("captured", () => captured.ToString());
        TextReader input = Console.In;
        Console.SetIn(new StringReader("l1\r\nl2\nl3"));
        Print("ReadLine", () => $"{Console.ReadLine()},{Console.Read()},{Console.ReadLine()},{Console.ReadLine()},{Console.ReadLine() == null}");
        Console.SetIn(input);
        Do("SetOut", () => Console.SetOut(null!));
        Do("SetIn", () => Console.SetIn(null!));
        Do("color", () => Console.ForegroundColor = (ConsoleColor)77);
        Do("cursor", () => Console.SetCursorPosition(-1, 0));
        Do("buffer", () => Console.SetBufferSize(10, 10));
        Do("caps lock", () => _ = Console.CapsLock);
        Print("key", () => new ConsoleKeyInfo('a', ConsoleKey.A, shift: true, alt: false, control: true).Modifiers);
        Print("bad key", () => new ConsoleKeyInfo('a', (ConsoleKey)300, false, false, false).Key);
        Print("keys", () => new ConsoleKeyInfo('a', ConsoleKey.A, true, false, false) == new ConsoleKeyInfo('a', ConsoleKey.A, true, false, false));
        foreach (ConsoleKey key in Enum.GetValues<ConsoleKey>())
        {
            Print("ConsoleKey", () => $"{key} {(int)key}");
        }

        foreach (ConsoleColor color in Enum.GetValues<ConsoleColor>())
        {
            Print("ConsoleColor", () => $"{color} {(int)color}");
        }
    }
}
