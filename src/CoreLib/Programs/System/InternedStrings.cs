using System.Collections.Generic;
using System.Threading;

namespace System;

/// <summary>The strings of which there is one only; the lock guards the table. Literals are in it once they were asked for.</summary>
internal static class InternedStrings
{
    private static readonly Lock s_lock = new();
    private static readonly Dictionary<string, string> s_strings = [];

    public static string Add(string text)
    {
        lock (s_lock)
        {
            if (!s_strings.TryGetValue(text, out string? known))
            {
                known = text;
                s_strings.Add(text, text);
            }

            return known;
        }
    }

    public static string? Find(string text)
    {
        lock (s_lock)
        {
            return s_strings.GetValueOrDefault(text);
        }
    }
}
