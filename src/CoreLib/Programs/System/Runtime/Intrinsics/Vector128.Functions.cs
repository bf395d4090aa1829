using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<float> Ceiling(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Ceiling(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Cos(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Cos(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> DegreesToRadians(Vector128<double> degrees)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> DegreesToRadians(Vector128<float> degrees)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Exp(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Exp(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Floor(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Floor(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> FusedMultiplyAdd(Vector128<double> left, Vector128<double> right, Vector128<double> addend)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> FusedMultiplyAdd(Vector128<float> left, Vector128<float> right, Vector128<float> addend)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Hypot(Vector128<double> x, Vector128<double> y)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Hypot(Vector128<float> x, Vector128<float> y)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Lerp(Vector128<double> x, Vector128<double> y, Vector128<double> amount)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Lerp(Vector128<float> x, Vector128<float> y, Vector128<float> amount)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Log(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Log(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Log2(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Log2(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> MultiplyAddEstimate(Vector128<double> left, Vector128<double> right, Vector128<double> addend)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> MultiplyAddEstimate(Vector128<float> left, Vector128<float> right, Vector128<float> addend)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> RadiansToDegrees(Vector128<double> radians)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = double.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> RadiansToDegrees(Vector128<float> radians)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = float.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Round(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Round(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Round(Vector128<double> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Round(Vector128<float> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Sin(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Sin(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector128<double> Sin, Vector128<double> Cos) SinCos(Vector128<double> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static (Vector128<float> Sin, Vector128<float> Cos) SinCos(Vector128<float> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static Vector128<double> Truncate(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = Math.Truncate(vector[i]);
        }

        return result;
    }
}
