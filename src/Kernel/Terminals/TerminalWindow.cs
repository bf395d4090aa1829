using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Terminals;

/// <summary>struct winsize: in characters and in pixels.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TerminalWindow
{
    public ushort Rows;
    public ushort Columns;
    public ushort Width;
    public ushort Height;

    public readonly bool Equals(in TerminalWindow other) =>
        Rows == other.Rows && Columns == other.Columns && Width == other.Width && Height == other.Height;
}
