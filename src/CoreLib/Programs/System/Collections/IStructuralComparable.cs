namespace System.Collections;

/// <summary>Order of parts under a given comparer.</summary>
public interface IStructuralComparable
{
    int CompareTo(object? other, IComparer comparer);
}
