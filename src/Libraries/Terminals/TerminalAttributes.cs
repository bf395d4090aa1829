using System.Runtime.InteropServices;

namespace ViperOS.Terminals;

/// <summary>struct termios as the Linux kernel has it: what TCGETS and TCSETS carry.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct TerminalAttributes
{
    public const int ControlCharacterCount = 19;

    public InputModes Input;
    public OutputModes Output;
    public uint Control;
    public LocalModes Local;
    public byte Line;
    public fixed byte Characters[ControlCharacterCount];

    /// <summary>Edited lines, echo, Ctrl-C: as a program finds a terminal.</summary>
    public static TerminalAttributes Cooked
    {
        get
        {
            TerminalAttributes attributes = default;
            attributes.Input = InputModes.ReturnToNewLine | InputModes.FlowControl;
            attributes.Output = OutputModes.Process | OutputModes.NewLineToReturnNewLine;

            // B38400 | CS8 | CREAD, as Linux gives them: programs read them, nothing here depends on them.
            attributes.Control = 0xBF;
            attributes.Local = LocalModes.Signals | LocalModes.Canonical | LocalModes.Echo | LocalModes.EchoErase
                | LocalModes.EchoControl | LocalModes.Extended;
            attributes.Characters[(int)ControlCharacter.Interrupt] = 0x03;
            attributes.Characters[(int)ControlCharacter.Quit] = 0x1C;
            attributes.Characters[(int)ControlCharacter.Erase] = 0x7F;
            attributes.Characters[(int)ControlCharacter.Kill] = 0x15;
            attributes.Characters[(int)ControlCharacter.EndOfFile] = 0x04;
            attributes.Characters[(int)ControlCharacter.Minimum] = 1;
            attributes.Characters[(int)ControlCharacter.Start] = 0x11;
            attributes.Characters[(int)ControlCharacter.Stop] = 0x13;
            attributes.Characters[(int)ControlCharacter.Suspend] = 0x1A;
            attributes.Characters[(int)ControlCharacter.Reprint] = 0x12;
            attributes.Characters[(int)ControlCharacter.WordErase] = 0x17;
            attributes.Characters[(int)ControlCharacter.LiteralNext] = 0x16;
            return attributes;
        }
    }

    /// <summary>Each byte as it comes, nothing echoed; output is still processed. What a line editor works in.</summary>
    public static TerminalAttributes Raw
    {
        get
        {
            TerminalAttributes attributes = Cooked;
            attributes.Input = InputModes.None;
            attributes.Local = LocalModes.None;
            return attributes;
        }
    }

    public readonly bool Is(ControlCharacter name, byte value)
    {
        // Zero switches a character off (_POSIX_VDISABLE).
        return value != 0 && Characters[(int)name] == value;
    }
}
