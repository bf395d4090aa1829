using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// One step of a path, as a server reports it for the kernel to remember: the node that the walk began at, then what each name led to. A name
/// that leads nowhere ends the report with a record whose kind is 0; a symbolic link ends it as well.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct LookupRecord
{
    /// <summary>Records of one report, at most: longer paths are remembered in part.</summary>
    public const int Maximum = 24;

    /// <summary>The node that the name was looked up in; 0 in the record of the node that the walk began at, which has no name.</summary>
    public ulong Directory;

    /// <summary>State of the name when it was looked up (<see cref="ChangeCounters.OfName"/>); of no use where there is none.</summary>
    public ulong NameState;

    /// <summary>State of the node when its status was taken (<see cref="ChangeCounters.OfNode"/>).</summary>
    public ulong NodeState;

    /// <summary>State of its permissions then (<see cref="ChangeCounters.OfAccess"/>).</summary>
    public ulong AccessState;

    public FileStatus Status;
}
