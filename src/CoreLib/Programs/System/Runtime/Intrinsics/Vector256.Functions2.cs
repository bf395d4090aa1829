using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<float> Truncate(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = MathF.Truncate(vector[i]);
        }

        return result;
    }
}
