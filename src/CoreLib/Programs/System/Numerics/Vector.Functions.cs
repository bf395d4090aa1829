using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<double> Ceiling(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Ceiling(value[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Ceiling(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Ceiling(value[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Cos(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Cos(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Cos(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> DegreesToRadians(Vector<double> degrees)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> DegreesToRadians(Vector<float> degrees)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.DegreesToRadians(degrees[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Exp(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Exp(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Exp(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Floor(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Floor(value[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Floor(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Floor(value[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> FusedMultiplyAdd(Vector<double> left, Vector<double> right, Vector<double> addend)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> FusedMultiplyAdd(Vector<float> left, Vector<float> right, Vector<float> addend)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.FusedMultiplyAdd(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Hypot(Vector<double> x, Vector<double> y)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Hypot(Vector<float> x, Vector<float> y)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.Hypot(x[i], y[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Lerp(Vector<double> x, Vector<double> y, Vector<double> amount)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Lerp(Vector<float> x, Vector<float> y, Vector<float> amount)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.Lerp(x[i], y[i], amount[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Log(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Log(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Log(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Log2(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Log2(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Log2(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> MultiplyAddEstimate(Vector<double> left, Vector<double> right, Vector<double> addend)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> MultiplyAddEstimate(Vector<float> left, Vector<float> right, Vector<float> addend)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.MultiplyAddEstimate(left[i], right[i], addend[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> RadiansToDegrees(Vector<double> radians)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = double.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> RadiansToDegrees(Vector<float> radians)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = float.RadiansToDegrees(radians[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Round(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Round(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Round(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Round(Vector<double> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Round(Vector<float> vector, MidpointRounding mode)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Round(vector[i], mode);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> Sin(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Sin(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Sin(vector[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector<double> Sin, Vector<double> Cos) SinCos(Vector<double> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static (Vector<float> Sin, Vector<float> Cos) SinCos(Vector<float> vector) => (Sin(vector), Cos(vector));

    [Intrinsic]
    public static Vector<double> Truncate(Vector<double> vector)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = Math.Truncate(vector[i]);
        }

        return result;
    }
}
