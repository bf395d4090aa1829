using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<float> Ceiling(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Ceiling(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Cos(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Cos(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> DegreesToRadians(Vector512<double> degrees)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> DegreesToRadians(Vector512<float> degrees)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Exp(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Exp(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Floor(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Floor(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> FusedMultiplyAdd(Vector512<double> left, Vector512<double> right, Vector512<double> addend)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> FusedMultiplyAdd(Vector512<float> left, Vector512<float> right, Vector512<float> addend)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Hypot(Vector512<double> x, Vector512<double> y)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Hypot(Vector512<float> x, Vector512<float> y)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Lerp(Vector512<double> x, Vector512<double> y, Vector512<double> amount)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Lerp(Vector512<float> x, Vector512<float> y, Vector512<float> amount)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Log(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Log(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Log2(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Log2(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> MultiplyAddEstimate(Vector512<double> left, Vector512<double> right, Vector512<double> addend)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> MultiplyAddEstimate(Vector512<float> left, Vector512<float> right, Vector512<float> addend)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> RadiansToDegrees(Vector512<double> radians)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = double.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> RadiansToDegrees(Vector512<float> radians)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = float.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Round(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Round(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Round(Vector512<double> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Round(Vector512<float> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Sin(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Sin(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector512<double> Sin, Vector512<double> Cos) SinCos(Vector512<double> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static (Vector512<float> Sin, Vector512<float> Cos) SinCos(Vector512<float> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static Vector512<double> Truncate(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = Math.Truncate(vector[i]);
        }

        return result;
    }
}
