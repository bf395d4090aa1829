namespace ViperOS.Terminals;

/// <summary>c_iflag of termios, the values of AArch64 Linux (asm-generic/termbits.h).</summary>
[Flags]
public enum InputModes : uint
{
    None = 0,

    /// <summary>INLCR: a new line becomes a carriage return.</summary>
    NewLineToReturn = 0x40,

    /// <summary>IGNCR: carriage returns are dropped.</summary>
    IgnoreReturn = 0x80,

    /// <summary>ICRNL: a carriage return becomes a new line.</summary>
    ReturnToNewLine = 0x100,

    /// <summary>IXON: Ctrl-S stops output, Ctrl-Q starts it again.</summary>
    FlowControl = 0x400,
}
