using ViperOS.Contracts;

namespace ViperOS.FileSystems;

/// <summary>An entry of a directory, as <see cref="FileSystem.NextEntry"/> finds it; its name is in the buffer given there.</summary>
/// <param name="Cookie">To go on behind it; stays valid whatever is added or removed.</param>
/// <param name="NameLength">In bytes.</param>
public readonly record struct DirectoryEntry(ulong Inode, FileKind Kind, ulong Cookie, int NameLength);
