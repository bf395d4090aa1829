namespace System.Runtime.CompilerServices;

/// <summary>Overlay of a one-dimensional array: length, padding, then the elements.</summary>
internal class RawArrayData
{
    public uint Length;
    public uint Padding;
    public byte Data;
}
