namespace System.Collections.Generic;

/// <summary>
/// In .NET the comparers that hash strings faster until keys collide too often. Here all strings are hashed in one way, so that no
/// comparer is ever replaced; the type is there because Microsoft's collections ask.
/// </summary>
public abstract class NonRandomizedStringEqualityComparer : IEqualityComparer<string?>
{
    public abstract bool Equals(string? x, string? y);

    public abstract int GetHashCode(string? obj);

    public virtual IEqualityComparer<string?> GetUnderlyingEqualityComparer() => this;

    /// <summary>The faster comparer that stands for the given one: none.</summary>
    public static IEqualityComparer<string>? GetStringComparer(object? comparer) => null;
}
