using System.Runtime.InteropServices;

namespace ViperOS.Contracts.Services;

/// <summary>In characters.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TerminalSize
{
    public uint Columns;
    public uint Rows;
}
