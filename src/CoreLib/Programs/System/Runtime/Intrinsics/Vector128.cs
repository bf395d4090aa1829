using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics;

/// <summary>
/// Operations on vectors of 128 bits. The code generator expands what the CPU has; the bodies, element by element, are for the rest.
/// </summary>
public static partial class Vector128
{
    public static bool IsHardwareAccelerated
    {
        [Intrinsic]
        get => true;
    }
}
