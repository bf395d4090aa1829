namespace ViperOS.Contracts;

/// <summary>Our own requests of ioctl on pipes, beside those of Linux.</summary>
public static class PipeRequest
{
    /// <summary>
    /// On a writing end: whoever reads gets everything written before, then once 0 bytes, as at the end of a file, then what is written later.
    /// This is how a terminal driver passes Ctrl-D on.
    /// </summary>
    public const uint MarkEnd = 0x7601;
}
