namespace System.Runtime.CompilerServices;

/// <summary>Overlay that gives the first data byte of any object.</summary>
internal class RawData
{
    public byte Data;
}
