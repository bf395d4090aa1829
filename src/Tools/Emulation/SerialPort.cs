namespace ViperOS.Tools.Emulation;

/// <summary>What the guest's serial port is connected to.</summary>
public enum SerialPort
{
    /// <summary>The emulator's own terminal, shared with QEMU's monitor: Ctrl-A X leaves.</summary>
    Terminal,

    /// <summary>The emulator's standard input and output, byte for byte.</summary>
    Pipes,
}
