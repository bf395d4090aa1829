using ViperOS.Contracts;

namespace ViperOS.FileSystems;

/// <summary>What an inode begins with. The time is in nanoseconds since 1970-01-01 UTC.</summary>
/// <param name="Permissions">The twelve bits of POSIX.</param>
/// <param name="Device">Of a device, as makedev(3) packs it.</param>
public readonly record struct NewInode(FileKind Kind, uint Permissions, uint UserId, uint GroupId, long Time, ulong Device = 0);
