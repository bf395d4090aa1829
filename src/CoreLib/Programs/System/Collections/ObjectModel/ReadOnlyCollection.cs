using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>Makes read-only collections of collection expressions.</summary>
public static class ReadOnlyCollection
{
    public static ReadOnlyCollection<T> CreateCollection<T>(params ReadOnlySpan<T> values) =>
        values.Length == 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(values.ToArray());

    public static ReadOnlySet<T> CreateSet<T>(params ReadOnlySpan<T> values)
    {
        if (values.Length == 0)
        {
            return ReadOnlySet<T>.Empty;
        }

        HashSet<T> set = [];
        foreach (T value in values)
        {
            set.Add(value);
        }

        return new ReadOnlySet<T>(set);
    }
}
