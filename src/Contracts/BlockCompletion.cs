using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>One entry of a ring's completions.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BlockCompletion
{
    public ulong Tag;

    /// <summary>EIO from the device; EINVAL, ENOENT, EROFS, EOPNOTSUPP for what cannot be asked; None.</summary>
    public ErrorNumber Error;

    public uint Reserved;
}
