namespace ViperOS.Terminals;

/// <summary>c_oflag of termios, the values of AArch64 Linux.</summary>
[Flags]
public enum OutputModes : uint
{
    None = 0,

    /// <summary>OPOST: the other flags count.</summary>
    Process = 1,

    /// <summary>ONLCR: a new line becomes carriage return and new line.</summary>
    NewLineToReturnNewLine = 4,
}
