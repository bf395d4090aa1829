using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>The equality that a type gives itself.</summary>
public sealed class GenericEqualityComparer<T> : EqualityComparer<T>
    where T : IEquatable<T>?
{
    public override bool Equals(T? x, T? y) => x == null ? y == null : y != null && x.Equals(y);

    public override int GetHashCode([DisallowNull] T obj) => obj?.GetHashCode() ?? 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GenericEqualityComparer<T>;

    public override int GetHashCode() => typeof(GenericEqualityComparer<T>).GetHashCode();
}
