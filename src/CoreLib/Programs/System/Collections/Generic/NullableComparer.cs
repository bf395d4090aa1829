namespace System.Collections.Generic;

/// <summary>Nothing comes first, then the values in their order.</summary>
public sealed class NullableComparer<T> : Comparer<T?>
    where T : struct
{
    public override int Compare(T? x, T? y)
    {
        if (!x.HasValue)
        {
            return y.HasValue ? -1 : 0;
        }

        return y.HasValue ? Comparer<T>.Default.Compare(x.GetValueOrDefault(), y.GetValueOrDefault()) : 1;
    }

    public override bool Equals(object? obj) => obj is NullableComparer<T>;

    public override int GetHashCode() => typeof(NullableComparer<T>).GetHashCode();
}
