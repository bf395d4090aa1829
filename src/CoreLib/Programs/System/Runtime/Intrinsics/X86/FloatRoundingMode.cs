namespace System.Runtime.Intrinsics.X86;

/// <summary>An operand of instructions.</summary>
public enum FloatRoundingMode : byte
{
    ToEven = 8,
    ToNegativeInfinity = 9,
    ToPositiveInfinity = 10,
    ToZero = 11,
}
