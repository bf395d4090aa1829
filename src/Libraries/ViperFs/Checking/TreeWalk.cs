using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Checking;

/// <summary>Whose tree is being checked, and the block that its inode is in.</summary>
internal readonly record struct TreeWalk(ulong Inode, TreeKind Kind, byte[] InodeBlock);
