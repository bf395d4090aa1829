namespace System;

/// <summary>Compares strings by their code units, with or without regard to case.</summary>
internal sealed class OrdinalStringComparer : StringComparer
{
    private readonly StringComparison _comparison;

    public OrdinalStringComparer(StringComparison comparison)
    {
        _comparison = comparison;
    }

    public override int Compare(string? x, string? y) => string.Compare(x, y, _comparison);

    public override bool Equals(string? x, string? y) => string.Equals(x, y, _comparison);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj.GetHashCode(_comparison);
    }
}
