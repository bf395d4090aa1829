namespace ViperOS.Terminals;

/// <summary>c_lflag of termios, the values of AArch64 Linux.</summary>
[Flags]
public enum LocalModes : uint
{
    None = 0,

    /// <summary>ISIG: the interrupt character ends the foreground job.</summary>
    Signals = 1,

    /// <summary>ICANON: input comes in edited lines.</summary>
    Canonical = 2,

    /// <summary>ECHO.</summary>
    Echo = 8,

    /// <summary>ECHOE: erasing wipes characters off the screen.</summary>
    EchoErase = 0x10,

    /// <summary>NOFLSH: an interrupt character leaves input and output as they are.</summary>
    NoFlush = 0x80,

    /// <summary>ECHOCTL: control characters echo as ^X.</summary>
    EchoControl = 0x200,

    /// <summary>IEXTEN: word erase and literal next.</summary>
    Extended = 0x8000,
}
