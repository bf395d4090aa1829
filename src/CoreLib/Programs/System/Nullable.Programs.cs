using System.Collections.Generic;

namespace System;

public partial struct Nullable<T>
{
    public override readonly string? ToString() => _hasValue ? value.ToString() : "";
}

/// <summary>Comparison of values that may be missing.</summary>
public static partial class Nullable
{
    public static int Compare<T>(T? n1, T? n2)
        where T : struct
    {
        if (!n1.HasValue)
        {
            return n2.HasValue ? -1 : 0;
        }

        return n2.HasValue ? Comparer<T>.Default.Compare(n1.GetValueOrDefault(), n2.GetValueOrDefault()) : 1;
    }
}
