namespace System;

public sealed partial class String
{
    // FNV-1a over characters. The kernel hashes no text that others choose.
    internal static int GetOrdinalHashCode(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 16777619;
        }

        // FNV's high bits are better than its low ones; fold them down.
        return (int)(hash ^ (hash >> 15));
    }
}
