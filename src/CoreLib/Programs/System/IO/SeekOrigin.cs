namespace System.IO;

/// <summary>Where an offset counts from.</summary>
public enum SeekOrigin
{
    Begin = 0,
    Current = 1,
    End = 2,
}
