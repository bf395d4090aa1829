using ViperOS.Contracts;

namespace ViperOS.ViperFs.Checking;

/// <summary>An entry of a directory that the check has met.</summary>
internal readonly record struct CheckedEntry(ulong Directory, ulong Key, ulong Inode, FileKind Kind, string Name);
