namespace System.IO;

/// <summary>What a file is opened for.</summary>
[Flags]
public enum FileAccess
{
    Read = 1,
    Write = 2,
    ReadWrite = 3,
}
