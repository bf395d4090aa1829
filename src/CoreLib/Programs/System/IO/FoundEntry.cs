namespace System.IO;

/// <summary>One entry of a directory as the system lists it.</summary>
internal readonly struct FoundEntry(string name, byte type)
{
    private const byte DirectoryType = 4;
    private const byte LinkType = 10;

    public string Name { get; } = name;

    public bool IsDirectory => type == DirectoryType;

    public bool IsLink => type == LinkType;

    /// <summary>The file system did not say what it is.</summary>
    public bool IsUnknown => type == 0;
}
