using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Dot products of bytes (FEAT_DotProd). The compiler replaces every body.</summary>
[Intrinsic]
public abstract class Dp : AdvSimd
{
    internal Dp()
    {
    }

    public static new bool IsSupported => IsSupported;

    public static Vector128<int> DotProduct(Vector128<int> addend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        DotProduct(addend, left, right);
    public static Vector128<uint> DotProduct(Vector128<uint> addend, Vector128<byte> left, Vector128<byte> right) =>
        DotProduct(addend, left, right);
    public static Vector64<int> DotProduct(Vector64<int> addend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        DotProduct(addend, left, right);
    public static Vector64<uint> DotProduct(Vector64<uint> addend, Vector64<byte> left, Vector64<byte> right) =>
        DotProduct(addend, left, right);
    public static Vector128<int> DotProductBySelectedQuadruplet(
        Vector128<int> addend, Vector128<sbyte> left, Vector128<sbyte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector128<int> DotProductBySelectedQuadruplet(
        Vector128<int> addend, Vector128<sbyte> left, Vector64<sbyte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector128<uint> DotProductBySelectedQuadruplet(
        Vector128<uint> addend, Vector128<byte> left, Vector128<byte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector128<uint> DotProductBySelectedQuadruplet(
        Vector128<uint> addend, Vector128<byte> left, Vector64<byte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector64<int> DotProductBySelectedQuadruplet(
        Vector64<int> addend, Vector64<sbyte> left, Vector128<sbyte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector64<int> DotProductBySelectedQuadruplet(
        Vector64<int> addend, Vector64<sbyte> left, Vector64<sbyte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector64<uint> DotProductBySelectedQuadruplet(
        Vector64<uint> addend, Vector64<byte> left, Vector128<byte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);
    public static Vector64<uint> DotProductBySelectedQuadruplet(
        Vector64<uint> addend, Vector64<byte> left, Vector64<byte> right, byte rightScaledIndex) =>
        DotProductBySelectedQuadruplet(addend, left, right, rightScaledIndex);

    /// <summary>The forms that only A64 has.</summary>
    [Intrinsic]
    public new abstract class Arm64 : AdvSimd.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported => IsSupported;
    }
}
