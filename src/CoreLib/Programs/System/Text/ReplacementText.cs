namespace System.Text;

/// <summary>Replacements must be well-formed text.</summary>
internal static class ReplacementText
{
    public static void Check(string replacement)
    {
        for (int i = 0; i < replacement.Length; i++)
        {
            if (!char.IsSurrogate(replacement[i]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(replacement, i))
            {
                throw new ArgumentException($"Invalid Unicode code point found at index {nameof(replacement)}.");
            }

            i++;
        }
    }
}
