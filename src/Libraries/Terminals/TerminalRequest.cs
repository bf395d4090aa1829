namespace ViperOS.Terminals;

/// <summary>ioctl requests that a terminal answers, the values of AArch64 Linux (asm-generic/ioctls.h).</summary>
public enum TerminalRequest : ulong
{
    /// <summary>TCGETS: the <see cref="TerminalAttributes"/>.</summary>
    GetAttributes = 0x5401,

    /// <summary>TCSETS: takes effect at once.</summary>
    SetAttributes = 0x5402,

    /// <summary>TCSETSW: after what was written is out.</summary>
    SetAttributesAfterOutput = 0x5403,

    /// <summary>TCSETSF: after output, and input not yet read is dropped.</summary>
    SetAttributesAndFlush = 0x5404,

    /// <summary>TCSBRK.</summary>
    SendBreak = 0x5409,

    /// <summary>TCXONC.</summary>
    StopOrStart = 0x540A,

    /// <summary>TCSBRKP.</summary>
    SendBreakFor = 0x5425,

    /// <summary>TCGETS2: the <see cref="TerminalAttributes2"/>.</summary>
    GetAttributes2 = 0x802C_542A,

    /// <summary>TCSETS2, TCSETSW2, TCSETSF2.</summary>
    SetAttributes2 = 0x402C_542B,
    SetAttributesAfterOutput2 = 0x402C_542C,
    SetAttributesAndFlush2 = 0x402C_542D,

    /// <summary>TCFLSH.</summary>
    Flush = 0x540B,

    /// <summary>TIOCGWINSZ: the <see cref="WindowSize"/>.</summary>
    GetWindowSize = 0x5413,

    /// <summary>TIOCSWINSZ.</summary>
    SetWindowSize = 0x5414,
}
