namespace System.Buffers;

/// <summary>Makes sets of values for searches in spans.</summary>
public static class SearchValues
{
    public static SearchValues<byte> Create(params ReadOnlySpan<byte> values) => new ByteSearchValues(values);

    public static SearchValues<char> Create(params ReadOnlySpan<char> values) => new CharSearchValues(values);

    /// <summary>Texts to search for, ordinally with case or without.</summary>
    public static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType)
    {
        if (comparisonType is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("SearchValues<string> supports only the ordinal comparison types.", nameof(comparisonType));
        }

        return new StringSearchValues(values, comparisonType == StringComparison.OrdinalIgnoreCase);
    }
}
