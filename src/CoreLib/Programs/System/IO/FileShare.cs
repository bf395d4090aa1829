namespace System.IO;

/// <summary>What others may do with a file while it is open; advice among programs that ask for it.</summary>
[Flags]
public enum FileShare
{
    None = 0,
    Read = 1,
    Write = 2,
    ReadWrite = 3,
    Delete = 4,
    Inheritable = 0x10,
}
