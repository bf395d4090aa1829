namespace System.Runtime.Intrinsics.Arm;

// MultiplyWideningLowerAndAdd to ShiftLeftLogicalSaturateScalar.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<short> MultiplyWideningLowerAndAdd(Vector128<short> addend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);
    public static Vector128<int> MultiplyWideningLowerAndAdd(Vector128<int> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);
    public static Vector128<long> MultiplyWideningLowerAndAdd(Vector128<long> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);
    public static Vector128<ushort> MultiplyWideningLowerAndAdd(Vector128<ushort> addend, Vector64<byte> left, Vector64<byte> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);
    public static Vector128<uint> MultiplyWideningLowerAndAdd(Vector128<uint> addend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);
    public static Vector128<ulong> MultiplyWideningLowerAndAdd(Vector128<ulong> addend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplyWideningLowerAndAdd(addend, left, right);

    public static Vector128<short> MultiplyWideningLowerAndSubtract(
        Vector128<short> minuend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);
    public static Vector128<int> MultiplyWideningLowerAndSubtract(Vector128<int> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);
    public static Vector128<long> MultiplyWideningLowerAndSubtract(Vector128<long> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);
    public static Vector128<ushort> MultiplyWideningLowerAndSubtract(
        Vector128<ushort> minuend, Vector64<byte> left, Vector64<byte> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);
    public static Vector128<uint> MultiplyWideningLowerAndSubtract(
        Vector128<uint> minuend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);
    public static Vector128<ulong> MultiplyWideningLowerAndSubtract(Vector128<ulong> minuend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplyWideningLowerAndSubtract(minuend, left, right);

    public static Vector128<short> MultiplyWideningUpper(Vector128<sbyte> left, Vector128<sbyte> right) =>
        MultiplyWideningUpper(left, right);
    public static Vector128<int> MultiplyWideningUpper(Vector128<short> left, Vector128<short> right) => MultiplyWideningUpper(left, right);
    public static Vector128<long> MultiplyWideningUpper(Vector128<int> left, Vector128<int> right) => MultiplyWideningUpper(left, right);
    public static Vector128<ushort> MultiplyWideningUpper(Vector128<byte> left, Vector128<byte> right) =>
        MultiplyWideningUpper(left, right);
    public static Vector128<uint> MultiplyWideningUpper(Vector128<ushort> left, Vector128<ushort> right) =>
        MultiplyWideningUpper(left, right);
    public static Vector128<ulong> MultiplyWideningUpper(Vector128<uint> left, Vector128<uint> right) => MultiplyWideningUpper(left, right);

    public static Vector128<short> MultiplyWideningUpperAndAdd(Vector128<short> addend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);
    public static Vector128<int> MultiplyWideningUpperAndAdd(Vector128<int> addend, Vector128<short> left, Vector128<short> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);
    public static Vector128<long> MultiplyWideningUpperAndAdd(Vector128<long> addend, Vector128<int> left, Vector128<int> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);
    public static Vector128<ushort> MultiplyWideningUpperAndAdd(Vector128<ushort> addend, Vector128<byte> left, Vector128<byte> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);
    public static Vector128<uint> MultiplyWideningUpperAndAdd(Vector128<uint> addend, Vector128<ushort> left, Vector128<ushort> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);
    public static Vector128<ulong> MultiplyWideningUpperAndAdd(Vector128<ulong> addend, Vector128<uint> left, Vector128<uint> right) =>
        MultiplyWideningUpperAndAdd(addend, left, right);

    public static Vector128<short> MultiplyWideningUpperAndSubtract(
        Vector128<short> minuend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);
    public static Vector128<int> MultiplyWideningUpperAndSubtract(Vector128<int> minuend, Vector128<short> left, Vector128<short> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);
    public static Vector128<long> MultiplyWideningUpperAndSubtract(Vector128<long> minuend, Vector128<int> left, Vector128<int> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);
    public static Vector128<ushort> MultiplyWideningUpperAndSubtract(
        Vector128<ushort> minuend, Vector128<byte> left, Vector128<byte> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);
    public static Vector128<uint> MultiplyWideningUpperAndSubtract(
        Vector128<uint> minuend, Vector128<ushort> left, Vector128<ushort> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);
    public static Vector128<ulong> MultiplyWideningUpperAndSubtract(
        Vector128<ulong> minuend, Vector128<uint> left, Vector128<uint> right) =>
        MultiplyWideningUpperAndSubtract(minuend, left, right);

    public static Vector128<short> Negate(Vector128<short> value) => Negate(value);
    public static Vector128<int> Negate(Vector128<int> value) => Negate(value);
    public static Vector128<sbyte> Negate(Vector128<sbyte> value) => Negate(value);
    public static Vector128<float> Negate(Vector128<float> value) => Negate(value);
    public static Vector64<short> Negate(Vector64<short> value) => Negate(value);
    public static Vector64<int> Negate(Vector64<int> value) => Negate(value);
    public static Vector64<sbyte> Negate(Vector64<sbyte> value) => Negate(value);
    public static Vector64<float> Negate(Vector64<float> value) => Negate(value);

    public static Vector128<short> NegateSaturate(Vector128<short> value) => NegateSaturate(value);
    public static Vector128<int> NegateSaturate(Vector128<int> value) => NegateSaturate(value);
    public static Vector128<sbyte> NegateSaturate(Vector128<sbyte> value) => NegateSaturate(value);
    public static Vector64<short> NegateSaturate(Vector64<short> value) => NegateSaturate(value);
    public static Vector64<int> NegateSaturate(Vector64<int> value) => NegateSaturate(value);
    public static Vector64<sbyte> NegateSaturate(Vector64<sbyte> value) => NegateSaturate(value);

    public static Vector64<double> NegateScalar(Vector64<double> value) => NegateScalar(value);
    public static Vector64<float> NegateScalar(Vector64<float> value) => NegateScalar(value);

    public static Vector128<byte> Not(Vector128<byte> value) => Not(value);
    public static Vector128<double> Not(Vector128<double> value) => Not(value);
    public static Vector128<short> Not(Vector128<short> value) => Not(value);
    public static Vector128<int> Not(Vector128<int> value) => Not(value);
    public static Vector128<long> Not(Vector128<long> value) => Not(value);
    public static Vector128<sbyte> Not(Vector128<sbyte> value) => Not(value);
    public static Vector128<float> Not(Vector128<float> value) => Not(value);
    public static Vector128<ushort> Not(Vector128<ushort> value) => Not(value);
    public static Vector128<uint> Not(Vector128<uint> value) => Not(value);
    public static Vector128<ulong> Not(Vector128<ulong> value) => Not(value);
    public static Vector64<byte> Not(Vector64<byte> value) => Not(value);
    public static Vector64<double> Not(Vector64<double> value) => Not(value);
    public static Vector64<short> Not(Vector64<short> value) => Not(value);
    public static Vector64<int> Not(Vector64<int> value) => Not(value);
    public static Vector64<long> Not(Vector64<long> value) => Not(value);
    public static Vector64<sbyte> Not(Vector64<sbyte> value) => Not(value);
    public static Vector64<float> Not(Vector64<float> value) => Not(value);
    public static Vector64<ushort> Not(Vector64<ushort> value) => Not(value);
    public static Vector64<uint> Not(Vector64<uint> value) => Not(value);
    public static Vector64<ulong> Not(Vector64<ulong> value) => Not(value);

    public static Vector128<byte> Or(Vector128<byte> left, Vector128<byte> right) => Or(left, right);
    public static Vector128<double> Or(Vector128<double> left, Vector128<double> right) => Or(left, right);
    public static Vector128<short> Or(Vector128<short> left, Vector128<short> right) => Or(left, right);
    public static Vector128<int> Or(Vector128<int> left, Vector128<int> right) => Or(left, right);
    public static Vector128<long> Or(Vector128<long> left, Vector128<long> right) => Or(left, right);
    public static Vector128<sbyte> Or(Vector128<sbyte> left, Vector128<sbyte> right) => Or(left, right);
    public static Vector128<float> Or(Vector128<float> left, Vector128<float> right) => Or(left, right);
    public static Vector128<ushort> Or(Vector128<ushort> left, Vector128<ushort> right) => Or(left, right);
    public static Vector128<uint> Or(Vector128<uint> left, Vector128<uint> right) => Or(left, right);
    public static Vector128<ulong> Or(Vector128<ulong> left, Vector128<ulong> right) => Or(left, right);
    public static Vector64<byte> Or(Vector64<byte> left, Vector64<byte> right) => Or(left, right);
    public static Vector64<double> Or(Vector64<double> left, Vector64<double> right) => Or(left, right);
    public static Vector64<short> Or(Vector64<short> left, Vector64<short> right) => Or(left, right);
    public static Vector64<int> Or(Vector64<int> left, Vector64<int> right) => Or(left, right);
    public static Vector64<long> Or(Vector64<long> left, Vector64<long> right) => Or(left, right);
    public static Vector64<sbyte> Or(Vector64<sbyte> left, Vector64<sbyte> right) => Or(left, right);
    public static Vector64<float> Or(Vector64<float> left, Vector64<float> right) => Or(left, right);
    public static Vector64<ushort> Or(Vector64<ushort> left, Vector64<ushort> right) => Or(left, right);
    public static Vector64<uint> Or(Vector64<uint> left, Vector64<uint> right) => Or(left, right);
    public static Vector64<ulong> Or(Vector64<ulong> left, Vector64<ulong> right) => Or(left, right);

    public static Vector128<byte> OrNot(Vector128<byte> left, Vector128<byte> right) => OrNot(left, right);
    public static Vector128<double> OrNot(Vector128<double> left, Vector128<double> right) => OrNot(left, right);
    public static Vector128<short> OrNot(Vector128<short> left, Vector128<short> right) => OrNot(left, right);
    public static Vector128<int> OrNot(Vector128<int> left, Vector128<int> right) => OrNot(left, right);
    public static Vector128<long> OrNot(Vector128<long> left, Vector128<long> right) => OrNot(left, right);
    public static Vector128<sbyte> OrNot(Vector128<sbyte> left, Vector128<sbyte> right) => OrNot(left, right);
    public static Vector128<float> OrNot(Vector128<float> left, Vector128<float> right) => OrNot(left, right);
    public static Vector128<ushort> OrNot(Vector128<ushort> left, Vector128<ushort> right) => OrNot(left, right);
    public static Vector128<uint> OrNot(Vector128<uint> left, Vector128<uint> right) => OrNot(left, right);
    public static Vector128<ulong> OrNot(Vector128<ulong> left, Vector128<ulong> right) => OrNot(left, right);
    public static Vector64<byte> OrNot(Vector64<byte> left, Vector64<byte> right) => OrNot(left, right);
    public static Vector64<double> OrNot(Vector64<double> left, Vector64<double> right) => OrNot(left, right);
    public static Vector64<short> OrNot(Vector64<short> left, Vector64<short> right) => OrNot(left, right);
    public static Vector64<int> OrNot(Vector64<int> left, Vector64<int> right) => OrNot(left, right);
    public static Vector64<long> OrNot(Vector64<long> left, Vector64<long> right) => OrNot(left, right);
    public static Vector64<sbyte> OrNot(Vector64<sbyte> left, Vector64<sbyte> right) => OrNot(left, right);
    public static Vector64<float> OrNot(Vector64<float> left, Vector64<float> right) => OrNot(left, right);
    public static Vector64<ushort> OrNot(Vector64<ushort> left, Vector64<ushort> right) => OrNot(left, right);
    public static Vector64<uint> OrNot(Vector64<uint> left, Vector64<uint> right) => OrNot(left, right);
    public static Vector64<ulong> OrNot(Vector64<ulong> left, Vector64<ulong> right) => OrNot(left, right);

    public static Vector128<byte> PolynomialMultiply(Vector128<byte> left, Vector128<byte> right) => PolynomialMultiply(left, right);
    public static Vector128<sbyte> PolynomialMultiply(Vector128<sbyte> left, Vector128<sbyte> right) => PolynomialMultiply(left, right);
    public static Vector64<byte> PolynomialMultiply(Vector64<byte> left, Vector64<byte> right) => PolynomialMultiply(left, right);
    public static Vector64<sbyte> PolynomialMultiply(Vector64<sbyte> left, Vector64<sbyte> right) => PolynomialMultiply(left, right);

    public static Vector128<short> PolynomialMultiplyWideningLower(Vector64<sbyte> left, Vector64<sbyte> right) =>
        PolynomialMultiplyWideningLower(left, right);
    public static Vector128<ushort> PolynomialMultiplyWideningLower(Vector64<byte> left, Vector64<byte> right) =>
        PolynomialMultiplyWideningLower(left, right);

    public static Vector128<short> PolynomialMultiplyWideningUpper(Vector128<sbyte> left, Vector128<sbyte> right) =>
        PolynomialMultiplyWideningUpper(left, right);
    public static Vector128<ushort> PolynomialMultiplyWideningUpper(Vector128<byte> left, Vector128<byte> right) =>
        PolynomialMultiplyWideningUpper(left, right);

    public static Vector128<byte> PopCount(Vector128<byte> value) => PopCount(value);
    public static Vector128<sbyte> PopCount(Vector128<sbyte> value) => PopCount(value);
    public static Vector64<byte> PopCount(Vector64<byte> value) => PopCount(value);
    public static Vector64<sbyte> PopCount(Vector64<sbyte> value) => PopCount(value);

    public static Vector128<float> ReciprocalEstimate(Vector128<float> value) => ReciprocalEstimate(value);
    public static Vector128<uint> ReciprocalEstimate(Vector128<uint> value) => ReciprocalEstimate(value);
    public static Vector64<float> ReciprocalEstimate(Vector64<float> value) => ReciprocalEstimate(value);
    public static Vector64<uint> ReciprocalEstimate(Vector64<uint> value) => ReciprocalEstimate(value);

    public static Vector128<float> ReciprocalSquareRootEstimate(Vector128<float> value) => ReciprocalSquareRootEstimate(value);
    public static Vector128<uint> ReciprocalSquareRootEstimate(Vector128<uint> value) => ReciprocalSquareRootEstimate(value);
    public static Vector64<float> ReciprocalSquareRootEstimate(Vector64<float> value) => ReciprocalSquareRootEstimate(value);
    public static Vector64<uint> ReciprocalSquareRootEstimate(Vector64<uint> value) => ReciprocalSquareRootEstimate(value);

    public static Vector128<float> ReciprocalSquareRootStep(Vector128<float> left, Vector128<float> right) =>
        ReciprocalSquareRootStep(left, right);
    public static Vector64<float> ReciprocalSquareRootStep(Vector64<float> left, Vector64<float> right) =>
        ReciprocalSquareRootStep(left, right);

    public static Vector128<float> ReciprocalStep(Vector128<float> left, Vector128<float> right) => ReciprocalStep(left, right);
    public static Vector64<float> ReciprocalStep(Vector64<float> left, Vector64<float> right) => ReciprocalStep(left, right);

    public static Vector128<int> ReverseElement16(Vector128<int> value) => ReverseElement16(value);
    public static Vector128<long> ReverseElement16(Vector128<long> value) => ReverseElement16(value);
    public static Vector128<uint> ReverseElement16(Vector128<uint> value) => ReverseElement16(value);
    public static Vector128<ulong> ReverseElement16(Vector128<ulong> value) => ReverseElement16(value);
    public static Vector64<int> ReverseElement16(Vector64<int> value) => ReverseElement16(value);
    public static Vector64<long> ReverseElement16(Vector64<long> value) => ReverseElement16(value);
    public static Vector64<uint> ReverseElement16(Vector64<uint> value) => ReverseElement16(value);
    public static Vector64<ulong> ReverseElement16(Vector64<ulong> value) => ReverseElement16(value);

    public static Vector128<long> ReverseElement32(Vector128<long> value) => ReverseElement32(value);
    public static Vector128<ulong> ReverseElement32(Vector128<ulong> value) => ReverseElement32(value);
    public static Vector64<long> ReverseElement32(Vector64<long> value) => ReverseElement32(value);
    public static Vector64<ulong> ReverseElement32(Vector64<ulong> value) => ReverseElement32(value);

    public static Vector128<short> ReverseElement8(Vector128<short> value) => ReverseElement8(value);
    public static Vector128<int> ReverseElement8(Vector128<int> value) => ReverseElement8(value);
    public static Vector128<long> ReverseElement8(Vector128<long> value) => ReverseElement8(value);
    public static Vector128<ushort> ReverseElement8(Vector128<ushort> value) => ReverseElement8(value);
    public static Vector128<uint> ReverseElement8(Vector128<uint> value) => ReverseElement8(value);
    public static Vector128<ulong> ReverseElement8(Vector128<ulong> value) => ReverseElement8(value);
    public static Vector64<short> ReverseElement8(Vector64<short> value) => ReverseElement8(value);
    public static Vector64<int> ReverseElement8(Vector64<int> value) => ReverseElement8(value);
    public static Vector64<long> ReverseElement8(Vector64<long> value) => ReverseElement8(value);
    public static Vector64<ushort> ReverseElement8(Vector64<ushort> value) => ReverseElement8(value);
    public static Vector64<uint> ReverseElement8(Vector64<uint> value) => ReverseElement8(value);
    public static Vector64<ulong> ReverseElement8(Vector64<ulong> value) => ReverseElement8(value);

    public static Vector128<float> RoundAwayFromZero(Vector128<float> value) => RoundAwayFromZero(value);
    public static Vector64<float> RoundAwayFromZero(Vector64<float> value) => RoundAwayFromZero(value);

    public static Vector64<double> RoundAwayFromZeroScalar(Vector64<double> value) => RoundAwayFromZeroScalar(value);
    public static Vector64<float> RoundAwayFromZeroScalar(Vector64<float> value) => RoundAwayFromZeroScalar(value);

    public static Vector128<float> RoundToNearest(Vector128<float> value) => RoundToNearest(value);
    public static Vector64<float> RoundToNearest(Vector64<float> value) => RoundToNearest(value);

    public static Vector64<double> RoundToNearestScalar(Vector64<double> value) => RoundToNearestScalar(value);
    public static Vector64<float> RoundToNearestScalar(Vector64<float> value) => RoundToNearestScalar(value);

    public static Vector128<float> RoundToNegativeInfinity(Vector128<float> value) => RoundToNegativeInfinity(value);
    public static Vector64<float> RoundToNegativeInfinity(Vector64<float> value) => RoundToNegativeInfinity(value);

    public static Vector64<double> RoundToNegativeInfinityScalar(Vector64<double> value) => RoundToNegativeInfinityScalar(value);
    public static Vector64<float> RoundToNegativeInfinityScalar(Vector64<float> value) => RoundToNegativeInfinityScalar(value);

    public static Vector128<float> RoundToPositiveInfinity(Vector128<float> value) => RoundToPositiveInfinity(value);
    public static Vector64<float> RoundToPositiveInfinity(Vector64<float> value) => RoundToPositiveInfinity(value);

    public static Vector64<double> RoundToPositiveInfinityScalar(Vector64<double> value) => RoundToPositiveInfinityScalar(value);
    public static Vector64<float> RoundToPositiveInfinityScalar(Vector64<float> value) => RoundToPositiveInfinityScalar(value);

    public static Vector128<float> RoundToZero(Vector128<float> value) => RoundToZero(value);
    public static Vector64<float> RoundToZero(Vector64<float> value) => RoundToZero(value);

    public static Vector64<double> RoundToZeroScalar(Vector64<double> value) => RoundToZeroScalar(value);
    public static Vector64<float> RoundToZeroScalar(Vector64<float> value) => RoundToZeroScalar(value);

    public static Vector128<short> ShiftArithmetic(Vector128<short> value, Vector128<short> count) => ShiftArithmetic(value, count);
    public static Vector128<int> ShiftArithmetic(Vector128<int> value, Vector128<int> count) => ShiftArithmetic(value, count);
    public static Vector128<long> ShiftArithmetic(Vector128<long> value, Vector128<long> count) => ShiftArithmetic(value, count);
    public static Vector128<sbyte> ShiftArithmetic(Vector128<sbyte> value, Vector128<sbyte> count) => ShiftArithmetic(value, count);
    public static Vector64<short> ShiftArithmetic(Vector64<short> value, Vector64<short> count) => ShiftArithmetic(value, count);
    public static Vector64<int> ShiftArithmetic(Vector64<int> value, Vector64<int> count) => ShiftArithmetic(value, count);
    public static Vector64<sbyte> ShiftArithmetic(Vector64<sbyte> value, Vector64<sbyte> count) => ShiftArithmetic(value, count);

    public static Vector128<short> ShiftArithmeticRounded(Vector128<short> value, Vector128<short> count) =>
        ShiftArithmeticRounded(value, count);
    public static Vector128<int> ShiftArithmeticRounded(Vector128<int> value, Vector128<int> count) => ShiftArithmeticRounded(value, count);
    public static Vector128<long> ShiftArithmeticRounded(Vector128<long> value, Vector128<long> count) =>
        ShiftArithmeticRounded(value, count);
    public static Vector128<sbyte> ShiftArithmeticRounded(Vector128<sbyte> value, Vector128<sbyte> count) =>
        ShiftArithmeticRounded(value, count);
    public static Vector64<short> ShiftArithmeticRounded(Vector64<short> value, Vector64<short> count) =>
        ShiftArithmeticRounded(value, count);
    public static Vector64<int> ShiftArithmeticRounded(Vector64<int> value, Vector64<int> count) => ShiftArithmeticRounded(value, count);
    public static Vector64<sbyte> ShiftArithmeticRounded(Vector64<sbyte> value, Vector64<sbyte> count) =>
        ShiftArithmeticRounded(value, count);

    public static Vector128<short> ShiftArithmeticRoundedSaturate(Vector128<short> value, Vector128<short> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector128<int> ShiftArithmeticRoundedSaturate(Vector128<int> value, Vector128<int> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector128<long> ShiftArithmeticRoundedSaturate(Vector128<long> value, Vector128<long> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector128<sbyte> ShiftArithmeticRoundedSaturate(Vector128<sbyte> value, Vector128<sbyte> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector64<short> ShiftArithmeticRoundedSaturate(Vector64<short> value, Vector64<short> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector64<int> ShiftArithmeticRoundedSaturate(Vector64<int> value, Vector64<int> count) =>
        ShiftArithmeticRoundedSaturate(value, count);
    public static Vector64<sbyte> ShiftArithmeticRoundedSaturate(Vector64<sbyte> value, Vector64<sbyte> count) =>
        ShiftArithmeticRoundedSaturate(value, count);

    public static Vector64<long> ShiftArithmeticRoundedSaturateScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftArithmeticRoundedSaturateScalar(value, count);

    public static Vector64<long> ShiftArithmeticRoundedScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftArithmeticRoundedScalar(value, count);

    public static Vector128<short> ShiftArithmeticSaturate(Vector128<short> value, Vector128<short> count) =>
        ShiftArithmeticSaturate(value, count);
    public static Vector128<int> ShiftArithmeticSaturate(Vector128<int> value, Vector128<int> count) =>
        ShiftArithmeticSaturate(value, count);
    public static Vector128<long> ShiftArithmeticSaturate(Vector128<long> value, Vector128<long> count) =>
        ShiftArithmeticSaturate(value, count);
    public static Vector128<sbyte> ShiftArithmeticSaturate(Vector128<sbyte> value, Vector128<sbyte> count) =>
        ShiftArithmeticSaturate(value, count);
    public static Vector64<short> ShiftArithmeticSaturate(Vector64<short> value, Vector64<short> count) =>
        ShiftArithmeticSaturate(value, count);
    public static Vector64<int> ShiftArithmeticSaturate(Vector64<int> value, Vector64<int> count) => ShiftArithmeticSaturate(value, count);
    public static Vector64<sbyte> ShiftArithmeticSaturate(Vector64<sbyte> value, Vector64<sbyte> count) =>
        ShiftArithmeticSaturate(value, count);

    public static Vector64<long> ShiftArithmeticSaturateScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftArithmeticSaturateScalar(value, count);

    public static Vector64<long> ShiftArithmeticScalar(Vector64<long> value, Vector64<long> count) => ShiftArithmeticScalar(value, count);

    public static Vector128<byte> ShiftLeftAndInsert(Vector128<byte> left, Vector128<byte> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<short> ShiftLeftAndInsert(Vector128<short> left, Vector128<short> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<int> ShiftLeftAndInsert(Vector128<int> left, Vector128<int> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<long> ShiftLeftAndInsert(Vector128<long> left, Vector128<long> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<sbyte> ShiftLeftAndInsert(Vector128<sbyte> left, Vector128<sbyte> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<ushort> ShiftLeftAndInsert(Vector128<ushort> left, Vector128<ushort> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<uint> ShiftLeftAndInsert(Vector128<uint> left, Vector128<uint> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector128<ulong> ShiftLeftAndInsert(Vector128<ulong> left, Vector128<ulong> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<byte> ShiftLeftAndInsert(Vector64<byte> left, Vector64<byte> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<short> ShiftLeftAndInsert(Vector64<short> left, Vector64<short> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<int> ShiftLeftAndInsert(Vector64<int> left, Vector64<int> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<sbyte> ShiftLeftAndInsert(Vector64<sbyte> left, Vector64<sbyte> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<ushort> ShiftLeftAndInsert(Vector64<ushort> left, Vector64<ushort> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);
    public static Vector64<uint> ShiftLeftAndInsert(Vector64<uint> left, Vector64<uint> right, byte shift) =>
        ShiftLeftAndInsert(left, right, shift);

    public static Vector64<long> ShiftLeftAndInsertScalar(Vector64<long> left, Vector64<long> right, byte shift) =>
        ShiftLeftAndInsertScalar(left, right, shift);
    public static Vector64<ulong> ShiftLeftAndInsertScalar(Vector64<ulong> left, Vector64<ulong> right, byte shift) =>
        ShiftLeftAndInsertScalar(left, right, shift);

    public static Vector128<byte> ShiftLeftLogical(Vector128<byte> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<short> ShiftLeftLogical(Vector128<short> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<long> ShiftLeftLogical(Vector128<long> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<sbyte> ShiftLeftLogical(Vector128<sbyte> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<ushort> ShiftLeftLogical(Vector128<ushort> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<uint> ShiftLeftLogical(Vector128<uint> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector128<ulong> ShiftLeftLogical(Vector128<ulong> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<byte> ShiftLeftLogical(Vector64<byte> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<short> ShiftLeftLogical(Vector64<short> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<int> ShiftLeftLogical(Vector64<int> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<sbyte> ShiftLeftLogical(Vector64<sbyte> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<ushort> ShiftLeftLogical(Vector64<ushort> value, byte count) => ShiftLeftLogical(value, count);
    public static Vector64<uint> ShiftLeftLogical(Vector64<uint> value, byte count) => ShiftLeftLogical(value, count);

    public static Vector128<byte> ShiftLeftLogicalSaturate(Vector128<byte> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<short> ShiftLeftLogicalSaturate(Vector128<short> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<int> ShiftLeftLogicalSaturate(Vector128<int> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<long> ShiftLeftLogicalSaturate(Vector128<long> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<sbyte> ShiftLeftLogicalSaturate(Vector128<sbyte> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<ushort> ShiftLeftLogicalSaturate(Vector128<ushort> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<uint> ShiftLeftLogicalSaturate(Vector128<uint> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector128<ulong> ShiftLeftLogicalSaturate(Vector128<ulong> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<byte> ShiftLeftLogicalSaturate(Vector64<byte> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<short> ShiftLeftLogicalSaturate(Vector64<short> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<int> ShiftLeftLogicalSaturate(Vector64<int> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<sbyte> ShiftLeftLogicalSaturate(Vector64<sbyte> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<ushort> ShiftLeftLogicalSaturate(Vector64<ushort> value, byte count) => ShiftLeftLogicalSaturate(value, count);
    public static Vector64<uint> ShiftLeftLogicalSaturate(Vector64<uint> value, byte count) => ShiftLeftLogicalSaturate(value, count);

    public static Vector64<long> ShiftLeftLogicalSaturateScalar(Vector64<long> value, byte count) =>
        ShiftLeftLogicalSaturateScalar(value, count);
    public static Vector64<ulong> ShiftLeftLogicalSaturateScalar(Vector64<ulong> value, byte count) =>
        ShiftLeftLogicalSaturateScalar(value, count);
}
