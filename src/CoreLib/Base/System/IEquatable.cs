namespace System;

/// <summary>Equality with values of a type.</summary>
public interface IEquatable<T>
    where T : allows ref struct
{
    bool Equals(T? other);
}
