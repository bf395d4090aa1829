namespace ViperOS.NineP;

/// <summary>What a message is. An answer has the number of its request and 1.</summary>
public enum MessageType : byte
{
    None = 0,

    /// <summary>The answer to any request: an error number of Linux.</summary>
    Error = 7,
    StatFileSystem = 8,
    Open = 12,
    Create = 14,
    SymbolicLink = 16,
    MakeNode = 18,
    ReadLink = 22,
    GetAttributes = 24,
    SetAttributes = 26,
    ReadDirectory = 40,
    Synchronize = 50,
    Link = 70,
    MakeDirectory = 72,
    RenameAt = 74,
    UnlinkAt = 76,
    Version = 100,
    Attach = 104,
    Walk = 110,
    Read = 116,
    Write = 118,
    Clunk = 120,
}
