namespace ViperOS.RamFileSystem;

/// <summary>Where <see cref="FileTree.Walk"/> has come to. The name is a part of the path that was walked.</summary>
public ref struct PathWalk
{
    /// <summary>The directory of the last component; the start if the path has none.</summary>
    public Node Directory;

    /// <summary>The last component; empty if the path names the start.</summary>
    public ReadOnlySpan<byte> Name;

    /// <summary>Null if nothing has the name, and for the start.</summary>
    public Entry? Entry;

    /// <summary>What the path names, if it is there.</summary>
    public Node? Node;

    /// <summary>The path ended in '/'.</summary>
    public bool MustBeDirectory;

    /// <summary>A symbolic link that has to be followed first.</summary>
    public Node? Link;

    /// <summary>Where the link's name begins in the path.</summary>
    public int LinkStart;

    /// <summary>Where what follows it begins.</summary>
    public int LinkEnd;
}
