using System.Numerics;
using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics;

// From and to the vectors of System.Numerics.
public static partial class Vector128
{
    public static Vector128<float> AsVector128(this Vector2 value) => AsVector128(value.AsVector4());

    public static Vector128<float> AsVector128(this Vector3 value) => AsVector128(value.AsVector4());

    [Intrinsic]
    public static Vector128<float> AsVector128(this Vector4 value) => Unsafe.BitCast<Vector4, Vector128<float>>(value);

    [Intrinsic]
    public static Vector128<float> AsVector128(this Plane value) => Unsafe.BitCast<Plane, Vector128<float>>(value);

    [Intrinsic]
    public static Vector128<float> AsVector128(this Quaternion value) => Unsafe.BitCast<Quaternion, Vector128<float>>(value);

    /// <summary>What the further elements are is left open; here they are zero.</summary>
    public static Vector128<float> AsVector128Unsafe(this Vector2 value) => AsVector128(value);

    /// <inheritdoc cref="AsVector128Unsafe(Vector2)"/>
    public static Vector128<float> AsVector128Unsafe(this Vector3 value) => AsVector128(value);

    public static Vector2 AsVector2(this Vector128<float> value) => AsVector4(value).AsVector2();

    public static Vector3 AsVector3(this Vector128<float> value) => AsVector4(value).AsVector3();

    [Intrinsic]
    public static Vector4 AsVector4(this Vector128<float> value) => Unsafe.BitCast<Vector128<float>, Vector4>(value);

    [Intrinsic]
    public static Plane AsPlane(this Vector128<float> value) => Unsafe.BitCast<Vector128<float>, Plane>(value);

    [Intrinsic]
    public static Quaternion AsQuaternion(this Vector128<float> value) => Unsafe.BitCast<Vector128<float>, Quaternion>(value);
}
