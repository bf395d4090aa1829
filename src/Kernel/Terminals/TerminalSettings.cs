using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Terminals;

/// <summary>struct termios as the Linux kernel has it (asm-generic/termbits.h), and the flags in it that mean something here.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct TerminalSettings
{
    public const int CharacterCount = 19;

    public uint Input;
    public uint Output;
    public uint Control;
    public uint Local;
    public byte Line;
    public fixed byte Characters[CharacterCount];

    // c_iflag
    public const uint MarkErrors = 0x8;
    public const uint Strip = 0x20;
    public const uint NewLineToReturn = 0x40;
    public const uint IgnoreReturn = 0x80;
    public const uint ReturnToNewLine = 0x100;
    public const uint ToLower = 0x200;
    public const uint FlowControl = 0x400;
    public const uint AnyStarts = 0x800;
    public const uint BellWhenFull = 0x2000;
    public const uint Utf8 = 0x4000;

    // c_oflag
    public const uint Process = 0x1;
    public const uint ToUpper = 0x2;
    public const uint NewLineAddsReturn = 0x4;
    public const uint OutputReturnToNewLine = 0x8;
    public const uint NoReturnAtStart = 0x10;
    public const uint NewLineReturns = 0x20;
    public const uint ExpandTabs = 0x1800;

    // c_lflag
    public const uint Signals = 0x1;
    public const uint Canonical = 0x2;
    public const uint Echo = 0x8;
    public const uint EchoErase = 0x10;
    public const uint EchoKill = 0x20;
    public const uint EchoNewLine = 0x40;
    public const uint NoFlush = 0x80;
    public const uint StopsBackgroundOutput = 0x100;
    public const uint EchoControl = 0x200;
    public const uint EchoPrint = 0x400;
    public const uint EchoKillErase = 0x800;
    public const uint Extended = 0x8000;

    // Indices into c_cc.
    public const int Interrupt = 0;
    public const int Quit = 1;
    public const int Erase = 2;
    public const int Kill = 3;
    public const int EndOfFile = 4;
    public const int Time = 5;
    public const int Minimum = 6;
    public const int Start = 8;
    public const int Stop = 9;
    public const int Suspend = 10;
    public const int EndOfLine = 11;
    public const int Reprint = 12;
    public const int WordErase = 14;
    public const int LiteralNext = 15;
    public const int SecondEndOfLine = 16;

    /// <summary>As a new terminal has them: edited lines, echo, signals.</summary>
    public static TerminalSettings Initial
    {
        get
        {
            TerminalSettings settings = default;
            settings.Input = ReturnToNewLine | FlowControl;
            settings.Output = Process | NewLineAddsReturn;

            // B38400 | CS8 | CREAD: programs read them, nothing depends on them.
            settings.Control = 0xBF;
            settings.Local = Signals | Canonical | Echo | EchoErase | EchoKill | EchoControl | EchoKillErase | Extended;
            settings.Characters[Interrupt] = 0x03;
            settings.Characters[Quit] = 0x1C;
            settings.Characters[Erase] = 0x7F;
            settings.Characters[Kill] = 0x15;
            settings.Characters[EndOfFile] = 0x04;
            settings.Characters[Minimum] = 1;
            settings.Characters[Start] = 0x11;
            settings.Characters[Stop] = 0x13;
            settings.Characters[Suspend] = 0x1A;
            settings.Characters[Reprint] = 0x12;
            settings.Characters[13] = 0x0F;
            settings.Characters[WordErase] = 0x17;
            settings.Characters[LiteralNext] = 0x16;
            return settings;
        }
    }

    /// <summary>Zero switches a character off (_POSIX_VDISABLE).</summary>
    public readonly bool Is(int character, byte value) => value != 0 && Characters[character] == value;

    public readonly bool HasLocal(uint mode) => (Local & mode) != 0;

    public readonly bool HasInput(uint mode) => (Input & mode) != 0;
}
