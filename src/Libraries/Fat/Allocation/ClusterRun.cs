namespace ViperOS.Fat.Allocation;

/// <summary>Clusters of a file that follow each other on the medium.</summary>
/// <param name="Logical">The first one, from the begin of the file.</param>
/// <param name="First">Its number.</param>
internal readonly record struct ClusterRun(uint Logical, uint First, uint Length)
{
    public uint EndLogical => Logical + Length;

    public uint Last => First + Length - 1;
}
