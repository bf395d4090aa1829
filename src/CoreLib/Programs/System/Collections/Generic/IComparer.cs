namespace System.Collections.Generic;

/// <summary>An order: negative, zero or positive as x comes before, with or after y.</summary>
public interface IComparer<in T>
    where T : allows ref struct
{
    int Compare(T? x, T? y);
}
