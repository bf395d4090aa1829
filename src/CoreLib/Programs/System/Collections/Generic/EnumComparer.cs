using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Enumerations in the order of their numbers.</summary>
public sealed class EnumComparer<T> : Comparer<T>
    where T : struct, Enum
{
    public override int Compare(T x, T y) => RuntimeHelpers.EnumCompareTo(x, y);

    public override bool Equals(object? obj) => obj is EnumComparer<T>;

    public override int GetHashCode() => typeof(EnumComparer<T>).GetHashCode();
}
