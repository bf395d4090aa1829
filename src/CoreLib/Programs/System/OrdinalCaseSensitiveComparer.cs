namespace System;

/// <summary>Compares strings by their code units.</summary>
internal sealed class OrdinalCaseSensitiveComparer : StringComparer
{
    public static readonly OrdinalCaseSensitiveComparer Instance = new();

    public override int Compare(string? x, string? y) => string.CompareOrdinal(x, y);

    public override bool Equals(string? x, string? y) => string.Equals(x, y);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj.GetHashCode();
    }

    public override bool Equals(object? obj) => obj is OrdinalCaseSensitiveComparer;

    public override int GetHashCode() => 0x4F52;
}
