using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<float> Truncate(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = MathF.Truncate(vector[i]);
        }

        return result;
    }
}
