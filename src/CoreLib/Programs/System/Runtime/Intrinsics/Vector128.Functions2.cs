using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<float> Truncate(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = MathF.Truncate(vector[i]);
        }

        return result;
    }
}
