namespace System.Globalization;

/// <summary>Comparers out of a culture's way to compare.</summary>
public static class GlobalizationExtensions
{
    public static StringComparer GetStringComparer(this CompareInfo compareInfo, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(compareInfo);
        if (options == CompareOptions.Ordinal)
        {
            return StringComparer.Ordinal;
        }

        return options == CompareOptions.OrdinalIgnoreCase
            ? StringComparer.OrdinalIgnoreCase
            : new CultureAwareComparer(compareInfo, options);
    }
}
