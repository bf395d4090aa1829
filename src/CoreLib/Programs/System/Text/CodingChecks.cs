namespace System.Text;

/// <summary>Checks of parts of arrays, with the errors of encoders and decoders.</summary>
internal static class CodingChecks
{
    public static void Check<T>(T[] array, int index, int count, string arrayName, string indexName, string countName)
    {
        ArgumentNullException.ThrowIfNull(array, arrayName);
        ArgumentOutOfRangeException.ThrowIfNegative(index, indexName);
        ArgumentOutOfRangeException.ThrowIfNegative(count, countName);
        if (array.Length - index < count)
        {
            throw new ArgumentOutOfRangeException(arrayName, Encoding.OutsideBuffer);
        }
    }
}
