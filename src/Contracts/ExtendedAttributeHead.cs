using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// What stands in front of the name in the data of <see cref="FileOperation.GetExtendedAttribute"/> and its like. Names have their namespace, as in
/// "user.comment" (xattr(7)).
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct ExtendedAttributeHead
{
    /// <summary>Bytes of the longest name.</summary>
    public const int MaximumName = 255;

    /// <summary>Bytes of the longest value that travels; a file system may keep less.</summary>
    public const int MaximumValue = 8192;

    /// <summary>Bytes.</summary>
    public ushort NameLength;
    public ushort ValueLength;

    /// <summary>Of setting.</summary>
    public ExtendedAttributeFlags Flags;
}
