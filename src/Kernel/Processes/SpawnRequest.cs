using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Everything that a new process is made from, in kernel memory. The maker owns what the references and pointers mean, until the
/// spawn is over.
/// </summary>
public unsafe ref struct SpawnRequest
{
    public MemoryObject Executable;
    public Job Job;
    public Namespace Namespace;
    public uint ParentId;
    public ReadOnlySpan<byte> Name;

    /// <summary>Zero-terminated strings one after another.</summary>
    public ReadOnlySpan<byte> Arguments;
    public ReadOnlySpan<byte> Environment;

    /// <summary>A full form, or empty.</summary>
    public ReadOnlySpan<byte> CurrentDirectory;

    /// <summary>What to pass, and the table that it comes from; no table for none.</summary>
    public HandleTable? Source;
    public ReadOnlySpan<HandleTransfer> Handles;

    /// <summary>Whose set-user-ID and set-group-ID bits count, if any do.</summary>
    public FileStatus Granting;

    /// <summary>Whose program it is going to be.</summary>
    public StartIdentity Identity;

    /// <summary>RLIMIT_STACK: bytes of the first stack, as far as that makes sense.</summary>
    public ulong StackLimit;
}
