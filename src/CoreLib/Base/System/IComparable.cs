namespace System;

/// <summary>Order among objects.</summary>
public interface IComparable
{
    int CompareTo(object? obj);
}
