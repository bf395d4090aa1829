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

    /// <summary>TCFLSH.</summary>
    Flush = 0x540B,

    /// <summary>TIOCGWINSZ: the <see cref="WindowSize"/>.</summary>
    GetWindowSize = 0x5413,

    /// <summary>TIOCSWINSZ.</summary>
    SetWindowSize = 0x5414,
}
