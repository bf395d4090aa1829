using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// In whose name a request to a file server is made, as the kernel says it: word 7 has the user in the low and the group in the high half,
/// word 6 the process in the low half and above it the number of further groups, which stand at the end of the message's data.
/// </summary>
public readonly ref struct FileCaller
{
    /// <summary>Values of <see cref="Allows"/>, as in each third of the permission bits.</summary>
    public const uint Execute = 1;

    /// <inheritdoc cref="Execute"/>
    public const uint Write = 2;

    /// <inheritdoc cref="Execute"/>
    public const uint Read = 4;

    public const int MaximumGroups = 32;

    private readonly ReadOnlySpan<byte> _groups;

    public FileCaller(uint user, uint group, uint process, ReadOnlySpan<byte> groups)
    {
        User = user;
        Group = group;
        Process = process;
        _groups = groups;
    }

    public uint User { get; }

    public uint Group { get; }

    /// <summary>Number of the process, 0 for the kernel itself.</summary>
    public uint Process { get; }

    /// <summary>May do what the permissions forbid.</summary>
    public bool IsPrivileged => User == 0;

    /// <summary>Whether the permission bits of a node give the caller all of the access that is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Allows(uint mode, uint owner, uint group, bool isDirectory, uint access)
    {
        // The superuser still needs one execute bit to run a file.
        return User == 0 ? (access & Execute) == 0 || isDirectory || (mode & 0x49) != 0 : AllowsUser(mode, owner, group, access);
    }

    public bool IsMember(uint group)
    {
        if (group == Group)
        {
            return true;
        }

        for (int i = 0; i + sizeof(uint) <= _groups.Length; i += sizeof(uint))
        {
            if (MemoryMarshal.Read<uint>(_groups.Slice(i)) == group)
            {
                return true;
            }
        }

        return false;
    }

    private bool AllowsUser(uint mode, uint owner, uint group, uint access)
    {
        uint allowed = owner == User ? mode >> 6 : IsMember(group) ? mode >> 3 : mode;
        return (allowed & access) == access;
    }
}
