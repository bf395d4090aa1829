using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Nothing equals nothing; values equal as their type says.</summary>
public sealed class NullableEqualityComparer<T> : EqualityComparer<T?>
    where T : struct
{
    public override bool Equals(T? x, T? y) =>
        x.HasValue
            ? y.HasValue && EqualityComparer<T>.Default.Equals(x.GetValueOrDefault(), y.GetValueOrDefault())
            : !y.HasValue;

    public override int GetHashCode(T? obj) => obj.GetHashCode();

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NullableEqualityComparer<T>;

    public override int GetHashCode() => typeof(NullableEqualityComparer<T>).GetHashCode();
}
