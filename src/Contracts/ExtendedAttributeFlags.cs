using System;

namespace ViperOS.Contracts;

/// <summary>XATTR_ of setxattr(2).</summary>
[Flags]
public enum ExtendedAttributeFlags : uint
{
    None = 0,

    /// <summary>EEXIST if the file has it.</summary>
    Create = 1,

    /// <summary>ENODATA if the file does not have it.</summary>
    Replace = 2,
}
