using System.Globalization;

namespace ViperOS.Tests.ConsoleProbe;

/// <summary><c>consoleprobe WHAT</c>: one use of the console, told in lines that a test reads.</summary>
internal static class Program
{
    private const int Ok = 0;
    private const int Fail = 20;

    public static int Main(string[] args)
    {
        switch (args is [var what] ? what : "")
        {
            case "keys":
                TellKeys();
                return Ok;
            case "hidden":
                TellHiddenLine();
                return Ok;
            case "lines":
                TellLines();
                return Ok;
            case "size":
                Console.WriteLine($"{Console.WindowWidth}x{Console.WindowHeight} buffer {Console.BufferWidth}x{Console.BufferHeight}");
                return Ok;
            case "cursor":
                TellCursor();
                return Ok;
            case "colours":
                WriteColours();
                return Ok;
            case "redirected":
                Console.WriteLine($"in {Console.IsInputRedirected} out {Console.IsOutputRedirected} error {Console.IsErrorRedirected}");
                return Ok;
            case "cancel":
                TellCancel();
                return Ok;
            case "controlc":
                Console.TreatControlCAsInput = true;
                Console.WriteLine("ready");
                Tell(Console.ReadKey(intercept: true));
                Console.TreatControlCAsInput = false;
                return Ok;
            case "available":
                TellAvailable();
                return Ok;
            case "readkeyredirected":
                TellReadKeyRedirected();
                return Ok;
            default:
                Console.Error.WriteLine("consoleprobe: nothing of that name");
                return Fail;
        }
    }

    // Until q: each key in a line of its own.
    private static void TellKeys()
    {
        Console.WriteLine("ready");
        ConsoleKeyInfo key;
        do
        {
            key = Console.ReadKey(intercept: true);
            Tell(key);
        }
        while (key.KeyChar != 'q');
    }

    private static void Tell(ConsoleKeyInfo key) =>
        Console.WriteLine($"<{key.Key} {((int)key.KeyChar).ToString("X2", CultureInfo.InvariantCulture)} {key.Modifiers}>");

    private static void TellHiddenLine()
    {
        Console.WriteLine("ready");
        string text = "";
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            text += key.KeyChar;
            Console.Write('*');
        }

        Console.WriteLine($"<{text}>");

        // Back to lines with echo.
        Console.WriteLine($"<{Console.ReadLine()}>");
    }

    private static void TellLines()
    {
        Console.WriteLine("ready");
        while (Console.ReadLine() is { } line)
        {
            Console.WriteLine($"<{line}>");
        }

        Console.WriteLine("<end>");
    }

    private static void TellCursor()
    {
        Console.Write("abc");
        (int left, int top) = Console.GetCursorPosition();
        Console.SetCursorPosition(left + 2, top);
        (int moved, _) = Console.GetCursorPosition();
        Console.CursorLeft = 0;
        Console.WriteLine($"<{left} {moved} {Console.CursorLeft}>");
    }

    private static void WriteColours()
    {
        Console.ForegroundColor = ConsoleColor.Red;
        Console.Write("red");
        Console.BackgroundColor = ConsoleColor.DarkBlue;
        Console.Write("on blue");
        Console.ResetColor();
        Console.WriteLine("plain");
        Console.WriteLine("end");
    }

    private static void TellCancel()
    {
        int count = 0;
        Console.CancelKeyPress += (_, e) =>
        {
            Console.WriteLine($"<{e.SpecialKey}>");
            e.Cancel = ++count < 2;
        };
        Console.WriteLine("ready");
        while (true)
        {
            Tell(Console.ReadKey(intercept: true));
        }
    }

    private static void TellAvailable()
    {
        Console.WriteLine($"ready {Console.KeyAvailable}");
        while (!Console.KeyAvailable)
        {
            Thread.Sleep(1);
        }

        Tell(Console.ReadKey(intercept: true));
        Console.WriteLine(Console.KeyAvailable);
    }

    private static void TellReadKeyRedirected()
    {
        try
        {
            Console.ReadKey();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        Console.WriteLine(Console.ReadLine());
    }
}
