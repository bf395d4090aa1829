using System.IO;
using System.Runtime;
using System.Text;
using System.Threading;

namespace System;

/// <summary>
/// The terminal behind the console, by termios and control sequences. The first key that is asked for takes the terminal into a mode where keys
/// arrive one by one; reading lines, and the program's end, take it back. The lock guards the mode and the keys that wait.
/// </summary>
internal static unsafe class ConsoleTerminal
{
    private const long GetAttributes = 0x5401;
    private const long SetAttributes = 0x5402;
    private const long GetWindowSize = 0x5413;
    private const long SetWindowSize = 0x5414;

    private const uint ReturnToNewLine = 0x100;
    private const uint Signals = 1;
    private const uint Canonical = 2;
    private const uint Echo = 8;
    private const uint Extended = 0x8000;

    private const int MinimumCharacter = 6;
    private const int TimeCharacter = 5;

    private const int DefaultWidth = 80;
    private const int DefaultHeight = 24;

    /// <summary>How long the rest of a control sequence may take: at 115,200 baud a byte takes 0.1 ms.</summary>
    private const int SequenceMilliseconds = 50;
    private const int AnswerMilliseconds = 2000;

    private const int AnsiBright = 8;
    private const byte ControlC = 3;
    private const int ExitByControlC = 130;

    private static readonly Lock s_lock = new();
    private static readonly ConsoleKeyParser s_parser = new();
    private static TerminalSettings s_original;
    private static bool s_isRaw;
    private static bool s_treatsControlCAsInput;

    public static bool TreatsControlCAsInput
    {
        get => s_treatsControlCAsInput;
        set
        {
            lock (s_lock)
            {
                s_treatsControlCAsInput = value;

                // At once: the next key may come before anybody reads.
                if (s_isRaw || value)
                {
                    EnterRaw();
                }
                else if (!value)
                {
                    LeaveRaw();
                }
            }
        }
    }

    private static ReadOnlySpan<byte> AnsiColors => [0, 4, 2, 6, 1, 5, 3, 7, 8, 12, 10, 14, 9, 13, 11, 15];

    public static bool IsTerminal(int file)
    {
        TerminalSettings settings;
        return FileCalls.Control(file, GetAttributes, &settings) >= 0;
    }

    public static (int Width, int Height) GetSize()
    {
        WindowSize size = default;
        for (int file = SystemCalls.StandardOutput; file >= SystemCalls.StandardInput; file--)
        {
            if (FileCalls.Control(file, GetWindowSize, &size) >= 0 && size.Columns != 0 && size.Rows != 0)
            {
                return (size.Columns, size.Rows);
            }
        }

        return (DefaultWidth, DefaultHeight);
    }

    public static void SetSize(int width, int height)
    {
        WindowSize size = new() { Columns = (ushort)width, Rows = (ushort)height };
        long result = FileCalls.Control(SystemCalls.StandardOutput, SetWindowSize, &size);
        if (result < 0)
        {
            throw FileErrors.Create(result);
        }
    }

    public static void WriteColor(ConsoleColor color, bool isBackground)
    {
        int ansi = AnsiColors[(int)color];
        int code = (ansi < AnsiBright ? 30 + ansi : 90 + ansi - AnsiBright) + (isBackground ? 10 : 0);
        WriteControl($"\e[{code}m");
    }

    /// <summary>To a terminal only: a file should hold text.</summary>
    public static void WriteControl(string sequence)
    {
        if (IsTerminal(SystemCalls.StandardOutput))
        {
            Console.Out.Flush();
            ConsoleStream.WriteFully(SystemCalls.StandardOutput, Utf8Text.Encode(sequence));
        }
    }

    public static bool IsKeyAvailable()
    {
        lock (s_lock)
        {
            EnterRaw();
            Collect(0);
            return s_parser.HasKey;
        }
    }

    public static ConsoleKeyInfo ReadKey()
    {
        lock (s_lock)
        {
            EnterRaw();
            while (true)
            {
                if (s_parser.TryTake(out ConsoleKeyInfo key))
                {
                    return key;
                }

                Collect(Timeout.Infinite);
            }
        }
    }

    /// <summary>For who reads lines: the terminal edits and echoes them.</summary>
    public static void LeaveRaw()
    {
        lock (s_lock)
        {
            if (s_isRaw)
            {
                s_isRaw = false;
                Apply(s_original);
            }
        }
    }

    public static (int Left, int Top) GetCursor()
    {
        lock (s_lock)
        {
            EnterRaw();
            Collect(0);
            WriteControl("\e[6n");
            long end = Environment.TickCount64 + AnswerMilliseconds;
            while (true)
            {
                if (s_parser.TryTakeCursor(out int left, out int top))
                {
                    return (left, top);
                }

                int rest = (int)(end - Environment.TickCount64);
                if (rest <= 0)
                {
                    return (0, 0);
                }

                Collect(rest);
            }
        }
    }

    // Takes what has arrived; waits for it at most so long.
    private static void Collect(int milliseconds)
    {
        Span<byte> bytes = stackalloc byte[64];
        if (!FileCalls.WaitReadable(SystemCalls.StandardInput, s_parser.IsWithinSequence ? SequenceMilliseconds : milliseconds))
        {
            s_parser.EndSequence();
            return;
        }

        long count = FileCalls.Read(SystemCalls.StandardInput, bytes);
        if (count <= 0)
        {
            throw new InvalidOperationException(
                "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.");
        }

        foreach (byte value in bytes[..(int)count])
        {
            if (value == ControlC && !s_treatsControlCAsInput && Console.HasCancelHandlers)
            {
                if (!Console.RaiseCancel())
                {
                    Environment.Exit(ExitByControlC);
                }
            }
            else
            {
                s_parser.Add(value);
            }
        }

        // The rest of a sequence is on its way; without it an Escape was meant.
        if (s_parser.IsWithinSequence && !FileCalls.WaitReadable(SystemCalls.StandardInput, SequenceMilliseconds))
        {
            s_parser.EndSequence();
        }
    }

    private static void EnterRaw()
    {
        if (!s_isRaw)
        {
            TerminalSettings settings;
            if (FileCalls.Control(SystemCalls.StandardInput, GetAttributes, &settings) < 0)
            {
                return;
            }

            s_original = settings;
            s_isRaw = true;
            Console.RestoreTerminal = LeaveRaw;
        }

        // With a handler, Ctrl-C is a key that leads there; else it ends the program.
        bool keepsSignals = !s_treatsControlCAsInput && !Console.HasCancelHandlers;
        TerminalSettings raw = s_original;
        raw.Input &= ~ReturnToNewLine;
        raw.Local &= ~(Canonical | Echo | Extended | (keepsSignals ? 0 : Signals));
        raw.Characters[MinimumCharacter] = 1;
        raw.Characters[TimeCharacter] = 0;
        Apply(raw);
    }

    private static void Apply(TerminalSettings settings) => FileCalls.Control(SystemCalls.StandardInput, SetAttributes, &settings);

    /// <summary>struct termios of the Linux kernel.</summary>
    private struct TerminalSettings
    {
        public uint Input;
        public uint Output;
        public uint Control;
        public uint Local;
        public byte Line;
        public fixed byte Characters[19];
    }

    /// <summary>struct winsize.</summary>
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}
