namespace ViperOS.NineP;

/// <summary>What the server says about a file. Times are nanoseconds since 1970-01-01 UTC.</summary>
public struct ServerAttributes
{
    public Qid Qid;

    /// <summary>With the bits for the type, as stat(2) has them.</summary>
    public uint Mode;
    public uint UserId;
    public uint GroupId;
    public ulong Links;
    public ulong Device;
    public ulong Size;
    public ulong BlockSize;

    /// <summary>Of 512 bytes.</summary>
    public ulong Blocks;
    public long AccessTime;
    public long ModifiedTime;
    public long ChangeTime;
}
