namespace System;

/// <summary>A question that a search over a span asks of each element. Implemented by structures, so that it is compiled in.</summary>
internal interface ISpanMatcher<T>
{
    bool Matches(T element);
}
