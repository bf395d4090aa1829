using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<float> Ceiling(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Ceiling(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Cos(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Cos(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> DegreesToRadians(Vector256<double> degrees)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> DegreesToRadians(Vector256<float> degrees)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Exp(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Exp(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Floor(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Floor(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> FusedMultiplyAdd(Vector256<double> left, Vector256<double> right, Vector256<double> addend)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> FusedMultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> addend)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Hypot(Vector256<double> x, Vector256<double> y)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Hypot(Vector256<float> x, Vector256<float> y)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Lerp(Vector256<double> x, Vector256<double> y, Vector256<double> amount)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Lerp(Vector256<float> x, Vector256<float> y, Vector256<float> amount)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Log(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Log(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Log2(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Log2(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> MultiplyAddEstimate(Vector256<double> left, Vector256<double> right, Vector256<double> addend)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> MultiplyAddEstimate(Vector256<float> left, Vector256<float> right, Vector256<float> addend)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> RadiansToDegrees(Vector256<double> radians)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = double.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> RadiansToDegrees(Vector256<float> radians)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = float.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Round(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Round(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Round(Vector256<double> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Round(Vector256<float> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Sin(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Sin(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector256<double> Sin, Vector256<double> Cos) SinCos(Vector256<double> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static (Vector256<float> Sin, Vector256<float> Cos) SinCos(Vector256<float> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static Vector256<double> Truncate(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = Math.Truncate(vector[i]);
        }

        return result;
    }
}
