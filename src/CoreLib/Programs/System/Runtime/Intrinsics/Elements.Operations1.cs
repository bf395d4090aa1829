using System.Numerics;

namespace System.Runtime.Intrinsics;

// What happens to each element.
internal static partial class Elements
{
    internal readonly struct AbsOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.IsNegative(value) ? -value : value;
    }

    internal readonly struct NegateOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => -value;
    }

    internal readonly struct OnesComplementOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => ~value;
    }

    internal readonly struct SqrtOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.CreateTruncating(Math.Sqrt(double.CreateTruncating(value)));
    }

    internal readonly struct IsEvenIntegerOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsEvenInteger(value));
    }

    internal readonly struct IsFiniteOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsFinite(value));
    }

    internal readonly struct IsInfinityOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsInfinity(value));
    }

    internal readonly struct IsIntegerOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsInteger(value));
    }

    internal readonly struct IsNaNOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsNaN(value));
    }

    internal readonly struct IsNegativeOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsNegative(value));
    }

    internal readonly struct IsNegativeInfinityOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsNegativeInfinity(value));
    }

    internal readonly struct IsNormalOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsNormal(value));
    }

    internal readonly struct IsOddIntegerOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsOddInteger(value));
    }

    internal readonly struct IsPositiveOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsPositive(value));
    }

    internal readonly struct IsPositiveInfinityOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsPositiveInfinity(value));
    }

    internal readonly struct IsSubnormalOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsSubnormal(value));
    }

    internal readonly struct IsZeroOperation : IOperation1
    {
        public static T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(T.IsZero(value));
    }
}
