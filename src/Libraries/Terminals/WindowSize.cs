using System.Runtime.InteropServices;

namespace ViperOS.Terminals;

/// <summary>struct winsize of Linux.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WindowSize
{
    public ushort Rows;
    public ushort Columns;
    public ushort PixelWidth;
    public ushort PixelHeight;

    public static WindowSize Default => new() { Rows = 24, Columns = 80 };
}
