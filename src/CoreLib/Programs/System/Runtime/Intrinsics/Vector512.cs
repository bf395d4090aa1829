using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics;

/// <summary>
/// Operations on vectors of 512 bits. No AArch64 CPU has registers so wide here: element by element.
/// </summary>
public static partial class Vector512
{
    public static bool IsHardwareAccelerated
    {
        [Intrinsic]
        get => false;
    }
}
