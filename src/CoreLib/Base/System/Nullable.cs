namespace System;

/// <summary>Helpers for <see cref="Nullable{T}"/>.</summary>
public static partial class Nullable
{
    public static bool Equals<T>(T? n1, T? n2)
        where T : struct, IEquatable<T>
    {
        return n1.HasValue ? n2.HasValue && n1.GetValueOrDefault().Equals(n2.GetValueOrDefault()) : !n2.HasValue;
    }
}
