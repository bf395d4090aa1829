namespace System.Collections;

/// <summary>Equality of parts under a given comparer.</summary>
public interface IStructuralEquatable
{
    bool Equals(object? other, IEqualityComparer comparer);

    int GetHashCode(IEqualityComparer comparer);
}
