namespace System.Globalization;

/// <summary>Bytes that order like the text they were made of.</summary>
public sealed class SortKey
{
    private readonly byte[] _keyData;

    internal SortKey(string text, CompareOptions options, byte[] keyData)
    {
        OriginalString = text;
        Options = options;
        _keyData = keyData;
    }

    public string OriginalString { get; }

    public byte[] KeyData => (byte[])_keyData.Clone();

    private CompareOptions Options { get; }

    public static int Compare(SortKey sortkey1, SortKey sortkey2)
    {
        ArgumentNullException.ThrowIfNull(sortkey1);
        ArgumentNullException.ThrowIfNull(sortkey2);
        return ((ReadOnlySpan<byte>)sortkey1._keyData).SequenceCompareTo(sortkey2._keyData);
    }

    public override bool Equals(object? value) =>
        value is SortKey other && ((ReadOnlySpan<byte>)_keyData).SequenceEqual(other._keyData);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_keyData);
        return hash.ToHashCode();
    }

    public override string ToString() => $"SortKey - {CultureInfo.InvariantId}, {Options}, {OriginalString}";
}
