using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>
/// The vector instructions (Advanced SIMD), one method for each form, as .NET names them: the parts are in alphabetical order. The
/// compiler replaces every body.
/// </summary>
[Intrinsic]
public abstract unsafe partial class AdvSimd : ArmBase
{
    internal AdvSimd()
    {
    }

    public static new bool IsSupported => IsSupported;

    /// <summary>The forms that only A64 has.</summary>
    [Intrinsic]
    public new abstract unsafe partial class Arm64 : ArmBase.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported => IsSupported;
    }
}
