using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>An equality given by methods.</summary>
internal sealed class DelegateEqualityComparer<T>(Func<T?, T?, bool> equals, Func<T, int> getHashCode) : EqualityComparer<T>
{
    private readonly Func<T?, T?, bool> _equals = equals;
    private readonly Func<T, int> _getHashCode = getHashCode;

    public override bool Equals(T? x, T? y) => _equals(x, y);

    public override int GetHashCode([DisallowNull] T obj) => _getHashCode(obj);

    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is DelegateEqualityComparer<T> other && _equals == other._equals && _getHashCode == other._getHashCode;

    public override int GetHashCode() => HashCode.Combine(_equals.GetHashCode(), _getHashCode.GetHashCode());
}
