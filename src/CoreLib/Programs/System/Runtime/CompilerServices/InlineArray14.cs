namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(14)]
public struct InlineArray14<T>
{
    private T _first;
}
