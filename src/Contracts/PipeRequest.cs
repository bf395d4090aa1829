namespace ViperOS.Contracts;

/// <summary>Our own requests of ioctl on pipes, beside those of Linux.</summary>
public static class PipeRequest
{
    /// <summary>
    /// On a writing end: whoever reads gets everything written before, then once 0 bytes, as at the end of a file, then what is written later.
    /// This is how a terminal driver passes Ctrl-D on.
    /// </summary>
    public const uint MarkEnd = 0x7601;

    /// <summary>
    /// On the writing end of a terminal's input, which only its server has: sends the signal that is the argument (SIGINT, SIGQUIT,
    /// SIGTSTP, SIGCONT, SIGHUP, SIGWINCH) to the process group in the foreground. ESRCH if no group has been put there.
    /// </summary>
    public const uint SignalForeground = 0x7603;

    /// <summary>
    /// On a reading end, with the Read right: reads without waiting into memory that begins with two 32-bit numbers. The second is the room behind
    /// them; the first becomes the number of bytes read before the program can be killed, so that whoever inherits the memory knows what is
    /// in it. EAGAIN if nothing is there, EFAULT.
    /// </summary>
    public const uint ReadCounted = 0x7602;
}
