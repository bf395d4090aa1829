using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Rounded doubling products, accumulated (FEAT_RDM). The compiler replaces every body.</summary>
[Intrinsic]
public abstract class Rdm : AdvSimd
{
    internal Rdm()
    {
    }

    public static new bool IsSupported => IsSupported;

    public static Vector128<short> MultiplyRoundedDoublingAndAddSaturateHigh(
        Vector128<short> addend, Vector128<short> left, Vector128<short> right) =>
        MultiplyRoundedDoublingAndAddSaturateHigh(addend, left, right);
    public static Vector128<int> MultiplyRoundedDoublingAndAddSaturateHigh(
        Vector128<int> addend, Vector128<int> left, Vector128<int> right) =>
        MultiplyRoundedDoublingAndAddSaturateHigh(addend, left, right);
    public static Vector64<short> MultiplyRoundedDoublingAndAddSaturateHigh(
        Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyRoundedDoublingAndAddSaturateHigh(addend, left, right);
    public static Vector64<int> MultiplyRoundedDoublingAndAddSaturateHigh(Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyRoundedDoublingAndAddSaturateHigh(addend, left, right);
    public static Vector128<short> MultiplyRoundedDoublingAndSubtractSaturateHigh(
        Vector128<short> minuend, Vector128<short> left, Vector128<short> right) =>
        MultiplyRoundedDoublingAndSubtractSaturateHigh(minuend, left, right);
    public static Vector128<int> MultiplyRoundedDoublingAndSubtractSaturateHigh(
        Vector128<int> minuend, Vector128<int> left, Vector128<int> right) =>
        MultiplyRoundedDoublingAndSubtractSaturateHigh(minuend, left, right);
    public static Vector64<short> MultiplyRoundedDoublingAndSubtractSaturateHigh(
        Vector64<short> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplyRoundedDoublingAndSubtractSaturateHigh(minuend, left, right);
    public static Vector64<int> MultiplyRoundedDoublingAndSubtractSaturateHigh(
        Vector64<int> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplyRoundedDoublingAndSubtractSaturateHigh(minuend, left, right);
    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector128<short> addend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector128<short> addend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector128<int> addend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector128<int> addend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector64<short> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector64<short> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector64<int> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(
        Vector64<int> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector128<short> minuend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector128<short> minuend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector128<int> minuend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector128<int> minuend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector64<short> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector64<short> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector64<int> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(
        Vector64<int> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);

    /// <summary>The forms that only A64 has.</summary>
    [Intrinsic]
    public new abstract class Arm64 : AdvSimd.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported => IsSupported;

        public static Vector64<short> MultiplyRoundedDoublingAndAddSaturateHighScalar(
            Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
            MultiplyRoundedDoublingAndAddSaturateHighScalar(addend, left, right);
        public static Vector64<int> MultiplyRoundedDoublingAndAddSaturateHighScalar(
            Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
            MultiplyRoundedDoublingAndAddSaturateHighScalar(addend, left, right);
        public static Vector64<short> MultiplyRoundedDoublingAndSubtractSaturateHighScalar(
            Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
            MultiplyRoundedDoublingAndSubtractSaturateHighScalar(addend, left, right);
        public static Vector64<int> MultiplyRoundedDoublingAndSubtractSaturateHighScalar(
            Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
            MultiplyRoundedDoublingAndSubtractSaturateHighScalar(addend, left, right);
        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(
            Vector64<short> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(
            Vector64<short> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(
            Vector64<int> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(
            Vector64<int> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndAddSaturateHigh(addend, left, right, rightIndex);
        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(
            Vector64<short> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(
            Vector64<short> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(
            Vector64<int> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(
            Vector64<int> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarAndSubtractSaturateHigh(minuend, left, right, rightIndex);
    }
}
