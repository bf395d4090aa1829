namespace ViperOS.Contracts.Services;

/// <summary>How a terminal treats what is typed.</summary>
[Flags]
public enum TerminalMode : uint
{
    /// <summary>
    /// Every byte goes to the reader at once, also Ctrl-C and Ctrl-D; nothing is echoed. For who edits lines itself.
    /// </summary>
    Raw = 0,

    /// <summary>Whole lines, which can be edited before they are read; Ctrl-D ends the input.</summary>
    Lines = 1,

    Echo = 2,

    /// <summary>Ctrl-C ends the foreground job.</summary>
    Interrupts = 4,

    /// <summary>What programs expect.</summary>
    Cooked = Lines | Echo | Interrupts,
}
