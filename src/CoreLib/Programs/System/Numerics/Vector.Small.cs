using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

// Vectors of two, three and four numbers: elements, storing, and one taken as another.
public static partial class Vector
{
    public static float GetElement(this Vector2 vector, int index) => vector[index];

    public static float ToScalar(this Vector2 vector) => vector.X;

    public static Vector2 WithElement(this Vector2 vector, int index, float value) => Elements.With(vector, index, value);

    /// <summary>The sign bits, that of the first element lowest.</summary>
    public static uint ExtractMostSignificantBits(this Vector2 vector) => (uint)Elements.MostSignificantBits<Vector2, float>(vector);

    public static unsafe void Store(this Vector2 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAligned(this Vector2 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAlignedNonTemporal(this Vector2 source, float* destination) =>
        Unsafe.WriteUnaligned(destination, source);

    public static void StoreUnsafe(this Vector2 source, ref float destination) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref destination), source);

    public static void StoreUnsafe(this Vector2 source, ref float destination, nuint elementOffset) =>
        StoreUnsafe(source, ref Unsafe.Add(ref destination, (nint)elementOffset));

    public static float GetElement(this Vector3 vector, int index) => vector[index];

    public static float ToScalar(this Vector3 vector) => vector.X;

    public static Vector3 WithElement(this Vector3 vector, int index, float value) => Elements.With(vector, index, value);

    /// <summary>The sign bits, that of the first element lowest.</summary>
    public static uint ExtractMostSignificantBits(this Vector3 vector) => (uint)Elements.MostSignificantBits<Vector3, float>(vector);

    public static unsafe void Store(this Vector3 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAligned(this Vector3 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAlignedNonTemporal(this Vector3 source, float* destination) =>
        Unsafe.WriteUnaligned(destination, source);

    public static void StoreUnsafe(this Vector3 source, ref float destination) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref destination), source);

    public static void StoreUnsafe(this Vector3 source, ref float destination, nuint elementOffset) =>
        StoreUnsafe(source, ref Unsafe.Add(ref destination, (nint)elementOffset));

    public static float GetElement(this Vector4 vector, int index) => vector[index];

    public static float ToScalar(this Vector4 vector) => vector.X;

    public static Vector4 WithElement(this Vector4 vector, int index, float value) => Elements.With(vector, index, value);

    /// <summary>The sign bits, that of the first element lowest.</summary>
    public static uint ExtractMostSignificantBits(this Vector4 vector) => (uint)Elements.MostSignificantBits<Vector4, float>(vector);

    public static unsafe void Store(this Vector4 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAligned(this Vector4 source, float* destination) => Unsafe.WriteUnaligned(destination, source);

    public static unsafe void StoreAlignedNonTemporal(this Vector4 source, float* destination) =>
        Unsafe.WriteUnaligned(destination, source);

    public static void StoreUnsafe(this Vector4 source, ref float destination) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<float, byte>(ref destination), source);

    public static void StoreUnsafe(this Vector4 source, ref float destination, nuint elementOffset) =>
        StoreUnsafe(source, ref Unsafe.Add(ref destination, (nint)elementOffset));

    public static Vector2 AsVector2(this Vector3 value) => new(value.X, value.Y);

    public static Vector2 AsVector2(this Vector4 value) => new(value.X, value.Y);

    public static Vector3 AsVector3(this Vector2 value) => new(value, 0);

    public static Vector3 AsVector3(this Vector4 value) => new(value.X, value.Y, value.Z);

    public static Vector4 AsVector4(this Vector2 value) => new(value, 0, 0);

    public static Vector4 AsVector4(this Vector3 value) => new(value, 0);

    public static Vector4 AsVector4(this Plane value) => Unsafe.BitCast<Plane, Vector4>(value);

    public static Vector4 AsVector4(this Quaternion value) => Unsafe.BitCast<Quaternion, Vector4>(value);

    public static Plane AsPlane(this Vector4 value) => Unsafe.BitCast<Vector4, Plane>(value);

    public static Quaternion AsQuaternion(this Vector4 value) => Unsafe.BitCast<Vector4, Quaternion>(value);

    /// <summary>What the further elements are is left open; here they are zero.</summary>
    public static Vector3 AsVector3Unsafe(this Vector2 value) => AsVector3(value);

    /// <inheritdoc cref="AsVector3Unsafe"/>
    public static Vector4 AsVector4Unsafe(this Vector2 value) => AsVector4(value);

    /// <inheritdoc cref="AsVector3Unsafe"/>
    public static Vector4 AsVector4Unsafe(this Vector3 value) => AsVector4(value);
}
