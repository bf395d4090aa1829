namespace System.Collections;

/// <summary>Gives hash codes of objects.</summary>
[Obsolete("IHashCodeProvider has been deprecated. Use IEqualityComparer instead.")]
public interface IHashCodeProvider
{
    int GetHashCode(object obj);
}
