namespace ViperOS.Tools.Emulation;

/// <summary>The emulator could not be started or ended before the guest did; the message says to a user what happened.</summary>
public sealed class EmulatorException : Exception
{
    public EmulatorException(string message)
        : base(message)
    {
    }

    public EmulatorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
