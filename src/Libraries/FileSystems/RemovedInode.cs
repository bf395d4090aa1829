namespace ViperOS.FileSystems;

/// <summary>What has lost a name.</summary>
/// <param name="Number">0 if nothing has.</param>
/// <param name="IsLast">It has no name any more: when nobody uses it, it is to be given to <see cref="FileSystem.Reclaim"/>.</param>
public readonly record struct RemovedInode(ulong Number, bool IsLast);
