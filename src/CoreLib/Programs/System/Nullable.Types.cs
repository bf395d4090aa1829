namespace System;

public static partial class Nullable
{
    /// <summary>The T of <c>Nullable&lt;T&gt;</c>; null for other types.</summary>
    public static Type? GetUnderlyingType(Type nullableType)
    {
        ArgumentNullException.ThrowIfNull(nullableType);
        return nullableType.IsGenericType && !nullableType.IsGenericTypeDefinition
            && nullableType.GetGenericTypeDefinition() == typeof(Nullable<>)
            ? nullableType.GetGenericArguments()[0]
            : null;
    }

    public static ref readonly T GetValueRefOrDefaultRef<T>(ref readonly T? nullable)
        where T : struct => ref Runtime.CompilerServices.Unsafe.As<T?, NullableData<T>>(
            ref Runtime.CompilerServices.Unsafe.AsRef(in nullable)).Value;

    private struct NullableData<T>
    {
        public bool HasValue;
        public T Value;
    }
}
