using System.Buffers.Binary;
using System.Text;
using ViperOS.Contracts;
using ViperOS.LineEditing;

namespace ViperOS.Programs.Utilities;

/// <summary>
/// The whole screen of a terminal, with its keys one by one: for the pager and the editor. Keys come from the terminal that the output goes
/// to, for the input may be a pipe. Whoever made it disposes it, which gives the terminal back as it was.
/// </summary>
internal sealed unsafe class TerminalScreen : IDisposable
{
    private const int TerminalSlot = 1;
    private const int GetAttributes = 0x5401;
    private const int SetAttributes = 0x5402;
    private const int GetSize = 0x5413;

    // struct termios of Linux: four words of flags, the line discipline, the control characters.
    private const int AttributesLength = 64;
    private const int InputFlags = 0;
    private const int LocalFlags = 12;
    private const uint MapsAndFlowControl = 0x0100 | 0x0400;
    private const uint EchoCanonicalSignals = 0x0008 | 0x0002 | 0x0001 | 0x8000;

    private readonly byte[] _saved = new byte[AttributesLength];
    private readonly byte[] _typed = new byte[64];
    private readonly KeyDecoder _decoder = new();
    private readonly StringBuilder _text = new();
    private int _start;
    private int _end;

    private TerminalScreen()
    {
    }

    public int Rows { get; private set; } = 24;

    public int Columns { get; private set; } = 80;

    /// <summary>Null if the output goes to no terminal.</summary>
    public static TerminalScreen? Open()
    {
        TerminalScreen screen = new();
        if (Control(GetAttributes, screen._saved) != ErrorNumber.None)
        {
            return null;
        }

        byte[] raw = [.. screen._saved];
        Clear(raw, InputFlags, MapsAndFlowControl);
        Clear(raw, LocalFlags, EchoCanonicalSignals);
        Control(SetAttributes, raw);
        screen.Add("\e[?1049h");
        screen.UpdateSize();
        return screen;
    }

    /// <summary>Asks how big it is now.</summary>
    public void UpdateSize()
    {
        byte[] size = new byte[8];
        if (Control(GetSize, size) == ErrorNumber.None)
        {
            int rows = BinaryPrimitives.ReadUInt16LittleEndian(size);
            int columns = BinaryPrimitives.ReadUInt16LittleEndian(size.AsSpan(2));
            Rows = rows == 0 ? 24 : Math.Max(2, rows);
            Columns = columns == 0 ? 80 : Math.Max(8, columns);
        }
    }

    public void Add(string text)
    {
        _text.Append(text);
    }

    /// <summary>Moves the cursor; rows and columns count from 0.</summary>
    public void MoveTo(int row, int column)
    {
        _text.Append("\e[").Append(row + 1).Append(';').Append(column + 1).Append('H');
    }

    /// <summary>A row from its beginning to its end, cut to the screen's width.</summary>
    public void AddRow(int row, string text, bool isInverse = false)
    {
        MoveTo(row, 0);
        string shown = text.Length > Columns ? text[..Columns] : text;
        _text.Append(isInverse ? "\e[7m" : "").Append(isInverse ? shown.PadRight(Columns) : shown).Append("\e[0m\e[K");
    }

    public void Show()
    {
        new FileHandle(new Handle(TerminalSlot)).WriteAll(Encoding.UTF8.GetBytes(_text.ToString()));
        _text.Clear();
    }

    /// <summary>Waits for the next key; false when the terminal is gone.</summary>
    public bool TryReadKey(out Key key)
    {
        while (true)
        {
            while (_start != _end)
            {
                key = _decoder.Take(_typed[_start++]);
                if (key.Kind != KeyKind.None)
                {
                    return true;
                }
            }

            _start = 0;
            ErrorNumber error = new FileHandle(new Handle(TerminalSlot)).Read(_typed, out _end);
            if ((error != ErrorNumber.None && error != ErrorNumber.EINTR) || (error == ErrorNumber.None && _end == 0))
            {
                key = default;
                return false;
            }
        }
    }

    /// <summary>Asks for a line of text in the last row. Null if it was given up.</summary>
    public string? Ask(string question, string text = "")
    {
        LineBuffer line = new();
        line.Set(text);
        while (true)
        {
            AddRow(Rows - 1, question + line.Text.ToString(), isInverse: true);
            MoveTo(Rows - 1, Math.Min(Columns - 1, question.Length + line.Position));
            Show();
            if (!TryReadKey(out Key key))
            {
                return null;
            }

            switch (key.Kind)
            {
                case KeyKind.Enter:
                    return line.Text.ToString();
                case KeyKind.Character:
                    line.InsertCharacter(key.Code);
                    break;
                case KeyKind.Backspace:
                    line.Remove(line.Previous(), line.Position);
                    break;
                case KeyKind.Left:
                    line.MoveTo(line.Previous());
                    break;
                case KeyKind.Right:
                    line.MoveTo(line.Next());
                    break;
                case KeyKind.Escape or KeyKind.Control:
                    return null;
                default:
                    break;
            }
        }
    }

    public void Dispose()
    {
        Add("\e[?1049l");
        Show();
        Control(SetAttributes, _saved);
    }

    private static void Clear(byte[] attributes, int offset, uint bits)
    {
        Span<byte> word = attributes.AsSpan(offset);
        BinaryPrimitives.WriteUInt32LittleEndian(word, BinaryPrimitives.ReadUInt32LittleEndian(word) & ~bits);
    }

    private static ErrorNumber Control(int request, byte[] structure)
    {
        fixed (byte* pointer = structure)
        {
            return SystemCall.ErrorOf(SystemCall.Invoke(SystemCallNumber.Ioctl, TerminalSlot, request, (long)pointer));
        }
    }
}
