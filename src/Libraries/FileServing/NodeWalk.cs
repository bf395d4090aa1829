using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Where a walk along a path has come to. The name is a part of that path.</summary>
internal ref struct NodeWalk
{
    /// <summary>The directory of the last name; the start if the path has none.</summary>
    public ulong Directory;

    /// <summary>Of the directory, if there is a name.</summary>
    public FileStatus DirectoryStatus;

    /// <summary>The last name; empty if the path names the start.</summary>
    public ReadOnlySpan<byte> Name;

    /// <summary>Of the name, as <see cref="ChangeCounters"/> has it.</summary>
    public uint NameHash;

    /// <summary>What the path names; 0 if nothing has the name.</summary>
    public ulong Node;

    /// <summary>Of the node, as the file system says it.</summary>
    public FileStatus Status;

    /// <summary>The path ended in '/'.</summary>
    public bool MustBeDirectory;
}
