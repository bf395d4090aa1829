using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<float> Truncate(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = MathF.Truncate(vector[i]);
        }

        return result;
    }
}
