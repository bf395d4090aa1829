namespace ViperOS.Fat.Checking;

/// <summary>A directory that a check has met.</summary>
/// <param name="path">For people; empty for the root.</param>
/// <param name="cluster">Its first; 0 for the root, as ".." has it.</param>
/// <param name="parent">The first of the one that it is in.</param>
/// <param name="names">The short names in it.</param>
internal sealed class CheckedDirectory(string path, uint cluster, uint parent, HashSet<UInt128> names)
{
    public string Path { get; } = path;

    public string Shown => Path.Length == 0 ? "/" : Path;

    public uint Cluster { get; } = cluster;

    public uint Parent { get; } = parent;

    public HashSet<UInt128> Names { get; } = names;

    /// <summary>Where its entries are; empty for a root that has a place of its own.</summary>
    public List<uint> Clusters { get; } = [];
}
