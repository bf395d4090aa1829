namespace System;

/// <summary>A question that a search over a span asks of each element. Implemented by structures, so that it is compiled in.</summary>
internal interface ISpanMatcher<T>
{
    /// <summary>The number of values, if the matcher is nothing but one to three values that elements are compared with; else 0.</summary>
    int ValueCount { get; }

    bool Matches(T element);
}
