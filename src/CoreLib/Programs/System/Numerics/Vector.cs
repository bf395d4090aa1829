using System.Runtime.CompilerServices;

namespace System.Numerics;

/// <summary>
/// Operations on vectors as wide as the CPU's registers, 128 bits. The code generator expands what the CPU has; the bodies, element by element, are for the rest.
/// </summary>
public static partial class Vector
{
    public static bool IsHardwareAccelerated
    {
        [Intrinsic]
        get => true;
    }
}
