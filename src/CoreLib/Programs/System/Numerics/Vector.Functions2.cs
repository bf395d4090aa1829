using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<float> Truncate(Vector<float> vector)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = MathF.Truncate(vector[i]);
        }

        return result;
    }
}
