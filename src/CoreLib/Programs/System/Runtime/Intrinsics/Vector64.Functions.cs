using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<float> Ceiling(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Ceiling(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Ceiling(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Cos(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Cos(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> DegreesToRadians(Vector64<double> degrees)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> DegreesToRadians(Vector64<float> degrees)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Exp(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Exp(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Floor(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Floor(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Floor(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> FusedMultiplyAdd(Vector64<double> left, Vector64<double> right, Vector64<double> addend)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> FusedMultiplyAdd(Vector64<float> left, Vector64<float> right, Vector64<float> addend)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Hypot(Vector64<double> x, Vector64<double> y)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Hypot(Vector64<float> x, Vector64<float> y)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Lerp(Vector64<double> x, Vector64<double> y, Vector64<double> amount)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Lerp(Vector64<float> x, Vector64<float> y, Vector64<float> amount)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Log(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Log(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Log2(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Log2(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> MultiplyAddEstimate(Vector64<double> left, Vector64<double> right, Vector64<double> addend)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> MultiplyAddEstimate(Vector64<float> left, Vector64<float> right, Vector64<float> addend)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> RadiansToDegrees(Vector64<double> radians)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = double.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> RadiansToDegrees(Vector64<float> radians)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = float.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Round(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Round(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Round(Vector64<double> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Round(Vector64<float> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Sin(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Sin(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector64<double> Sin, Vector64<double> Cos) SinCos(Vector64<double> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static (Vector64<float> Sin, Vector64<float> Cos) SinCos(Vector64<float> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static Vector64<double> Truncate(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = Math.Truncate(vector[i]);
        }

        return result;
    }
}
