using System.IO;

namespace System;

// What only a terminal has. Where there is none, reading gives what .NET gives there, and writing does nothing.
public static partial class Console
{
    private const int FirstColor = 0;
    private const int LastColor = 15;
    private const ConsoleColor Unknown = (ConsoleColor)(-1);

    private static ConsoleColor s_foreground = Unknown;
    private static ConsoleColor s_background = Unknown;

    public static ConsoleColor ForegroundColor
    {
        get => s_foreground;
        set
        {
            CheckColor(value);
            s_foreground = value;
            ConsoleTerminal.WriteColor(value, isBackground: false);
        }
    }

    public static ConsoleColor BackgroundColor
    {
        get => s_background;
        set
        {
            CheckColor(value);
            s_background = value;
            ConsoleTerminal.WriteColor(value, isBackground: true);
        }
    }

    public static bool KeyAvailable => IsInputRedirected
        ? throw new InvalidOperationException(
            "Cannot see if a key has been pressed when either application does not have a console or when console input has been redirected from a file. Try Console.In.Peek.")
        : ConsoleTerminal.IsKeyAvailable();

    public static bool TreatControlCAsInput
    {
        get => !IsInputRedirected && ConsoleTerminal.TreatsControlCAsInput;
        set
        {
            if (IsInputRedirected)
            {
                return;
            }

            ConsoleTerminal.TreatsControlCAsInput = value;
        }
    }

    public static int WindowWidth
    {
        get => ConsoleTerminal.GetSize().Width;
        set => SetWindowSize(value, WindowHeight);
    }

    public static int WindowHeight
    {
        get => ConsoleTerminal.GetSize().Height;
        set => SetWindowSize(WindowWidth, value);
    }

    public static int LargestWindowWidth => WindowWidth;

    public static int LargestWindowHeight => WindowHeight;

    public static int BufferWidth
    {
        get => WindowWidth;
        set => throw new PlatformNotSupportedException();
    }

    public static int BufferHeight
    {
        get => WindowHeight;
        set => throw new PlatformNotSupportedException();
    }

    public static int WindowLeft
    {
        get => 0;
        set => throw new PlatformNotSupportedException();
    }

    public static int WindowTop
    {
        get => 0;
        set => throw new PlatformNotSupportedException();
    }

    public static int CursorLeft
    {
        get => GetCursorPosition().Left;
        set => SetCursorPosition(value, CursorTop);
    }

    public static int CursorTop
    {
        get => GetCursorPosition().Top;
        set => SetCursorPosition(CursorLeft, value);
    }

    /// <summary>Percent of a character's height.</summary>
    public static int CursorSize
    {
        get => 100;
        set => throw new PlatformNotSupportedException();
    }

    public static bool CursorVisible
    {
        get => throw new PlatformNotSupportedException();
        set => ConsoleTerminal.WriteControl(value ? "\e[?25h" : "\e[?25l");
    }

    public static string Title
    {
        get => throw new PlatformNotSupportedException();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            ConsoleTerminal.WriteControl($"\e]0;{value}\a");
        }
    }

    public static bool CapsLock => throw new PlatformNotSupportedException();

    public static bool NumberLock => throw new PlatformNotSupportedException();

    public static ConsoleKeyInfo ReadKey() => ReadKey(intercept: false);

    public static ConsoleKeyInfo ReadKey(bool intercept)
    {
        if (IsInputRedirected)
        {
            throw new InvalidOperationException(
                "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.");
        }

        ConsoleKeyInfo key = ConsoleTerminal.ReadKey();
        if (!intercept && !char.IsControl(key.KeyChar))
        {
            Write(key.KeyChar);
        }

        return key;
    }

    public static void ResetColor()
    {
        s_foreground = s_background = Unknown;
        ConsoleTerminal.WriteControl("\e[39;49m");
    }

    public static void Clear() => ConsoleTerminal.WriteControl("\e[H\e[2J\e[3J");

    public static void Beep() => ConsoleTerminal.WriteControl("\a");

    public static void Beep(int frequency, int duration) => throw new PlatformNotSupportedException();

    public static (int Left, int Top) GetCursorPosition() =>
        IsInputRedirected || IsOutputRedirected ? (0, 0) : ConsoleTerminal.GetCursor();

    public static void SetCursorPosition(int left, int top)
    {
        CheckPosition(left, nameof(left));
        CheckPosition(top, nameof(top));
        ConsoleTerminal.WriteControl($"\e[{top + 1};{left + 1}H");
    }

    public static void SetWindowSize(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ConsoleTerminal.SetSize(width, height);
    }

    public static void SetBufferSize(int width, int height) => throw new PlatformNotSupportedException();

    public static void SetWindowPosition(int left, int top) => throw new PlatformNotSupportedException();

    public static void MoveBufferArea(
        int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop) =>
        throw new PlatformNotSupportedException();

    public static void MoveBufferArea(
        int sourceLeft,
        int sourceTop,
        int sourceWidth,
        int sourceHeight,
        int targetLeft,
        int targetTop,
        char sourceChar,
        ConsoleColor sourceForeColor,
        ConsoleColor sourceBackColor) =>
        throw new PlatformNotSupportedException();

    private static void CheckColor(ConsoleColor color)
    {
        if ((int)color is < FirstColor or > LastColor)
        {
            throw new ArgumentException(
                "The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.");
        }
    }

    private static void CheckPosition(int value, string name)
    {
        if (value is < 0 or >= short.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                name, value, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
        }
    }
}
