using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Instructions that every AArch64 CPU has. The compiler replaces every body.</summary>
[Intrinsic]
public abstract class ArmBase
{
    internal ArmBase()
    {
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => IsSupported;
    }

    [Intrinsic]
    public static int LeadingZeroCount(int value) => LeadingZeroCount(value);

    [Intrinsic]
    public static int LeadingZeroCount(uint value) => LeadingZeroCount(value);

    [Intrinsic]
    public static int ReverseElementBits(int value) => ReverseElementBits(value);

    [Intrinsic]
    public static uint ReverseElementBits(uint value) => ReverseElementBits(value);

    /// <summary>YIELD.</summary>
    [Intrinsic]
    public static void Yield() => Yield();

    /// <summary>The forms for 64 bits.</summary>
    [Intrinsic]
    public abstract class Arm64
    {
        internal Arm64()
        {
        }

        public static bool IsSupported
        {
            [Intrinsic]
            get => IsSupported;
        }

        [Intrinsic]
        public static int LeadingSignCount(int value) => LeadingSignCount(value);

        [Intrinsic]
        public static int LeadingSignCount(long value) => LeadingSignCount(value);

        [Intrinsic]
        public static int LeadingZeroCount(long value) => LeadingZeroCount(value);

        [Intrinsic]
        public static int LeadingZeroCount(ulong value) => LeadingZeroCount(value);

        [Intrinsic]
        public static long MultiplyHigh(long left, long right) => MultiplyHigh(left, right);

        [Intrinsic]
        public static ulong MultiplyHigh(ulong left, ulong right) => MultiplyHigh(left, right);

        [Intrinsic]
        public static long ReverseElementBits(long value) => ReverseElementBits(value);

        [Intrinsic]
        public static ulong ReverseElementBits(ulong value) => ReverseElementBits(value);
    }
}
