namespace System;

/// <summary>Order among values of a type.</summary>
public interface IComparable<in T>
    where T : allows ref struct
{
    int CompareTo(T? other);
}
