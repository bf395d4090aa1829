using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>What <see cref="FileOperation.SetAttributes"/> sets, as far as the mask says. Times are nanoseconds since 1970-01-01 UTC.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NodeAttributes
{
    /// <summary>The twelve permission bits of POSIX.</summary>
    public uint Mode;
    public uint UserId;
    public uint GroupId;
    public uint Reserved;
    public long AccessTime;
    public long ModifiedTime;
}
