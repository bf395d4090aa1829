using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Enumerations are equal when their numbers are.</summary>
public sealed class EnumEqualityComparer<T> : EqualityComparer<T>
    where T : struct, Enum
{
    public override bool Equals(T x, T y) => RuntimeHelpers.EnumEquals(x, y);

    public override int GetHashCode(T obj) => obj.GetHashCode();

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EnumEqualityComparer<T>;

    public override int GetHashCode() => typeof(EnumEqualityComparer<T>).GetHashCode();
}
