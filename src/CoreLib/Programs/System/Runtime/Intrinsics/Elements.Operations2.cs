using System.Numerics;

namespace System.Runtime.Intrinsics;

// What happens to each element.
internal static partial class Elements
{
    internal readonly struct AddOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left + right;
    }

    internal readonly struct SubtractOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left - right;
    }

    internal readonly struct MultiplyOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left * right;
    }

    internal readonly struct DivideOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left / right;
    }

    internal readonly struct BitwiseAndOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left & right;
    }

    internal readonly struct BitwiseOrOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left | right;
    }

    internal readonly struct XorOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left ^ right;
    }

    internal readonly struct AndNotOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left & ~right;
    }

    internal readonly struct MaxOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.Max(left, right);
    }

    internal readonly struct MaxMagnitudeOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MaxMagnitude(left, right);
    }

    internal readonly struct MaxMagnitudeNumberOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MaxMagnitudeNumber(left, right);
    }

    internal readonly struct MaxNumberOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MaxNumber(left, right);
    }

    internal readonly struct MinOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.Min(left, right);
    }

    internal readonly struct MinMagnitudeOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MinMagnitude(left, right);
    }

    internal readonly struct MinMagnitudeNumberOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MinMagnitudeNumber(left, right);
    }

    internal readonly struct MinNumberOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.MinNumber(left, right);
    }

    internal readonly struct CopySignOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => T.CopySign(left, right);
    }

    internal readonly struct MaxNativeOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left > right ? left : right;
    }

    internal readonly struct MinNativeOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => left < right ? left : right;
    }

    internal readonly struct EqualsOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(left == right);
    }

    internal readonly struct GreaterThanOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(left > right);
    }

    internal readonly struct GreaterThanOrEqualOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(left >= right);
    }

    internal readonly struct LessThanOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(left < right);
    }

    internal readonly struct LessThanOrEqualOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T> => Mask<T>(left <= right);
    }

    internal readonly struct AddSaturateOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T>
        {
            // Infinity is above every largest value: floating-point sums do not saturate.
            T sum = left + right;
            if (T.MaxValue + T.One == T.MaxValue)
            {
                return sum;
            }

            return right > T.Zero && sum < left ? T.MaxValue : right < T.Zero && sum > left ? T.MinValue : sum;
        }
    }

    internal readonly struct SubtractSaturateOperation : IOperation2
    {
        public static T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T>
        {
            T difference = left - right;
            if (T.MaxValue + T.One == T.MaxValue)
            {
                return difference;
            }

            return right > T.Zero && difference > left ? T.MinValue : right < T.Zero && difference < left ? T.MaxValue : difference;
        }
    }
}
