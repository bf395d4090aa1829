using System.Runtime.InteropServices;

namespace ViperOS.Terminals;

/// <summary>struct termios2 as the Linux kernel has it: <see cref="Terminals.TerminalAttributes"/> and speeds, which mean nothing here.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TerminalAttributes2
{
    /// <summary>In bits per second, as B38400 says.</summary>
    public const uint Speed = 38400;

    public TerminalAttributes Attributes;
    public uint InputSpeed;
    public uint OutputSpeed;
}
