namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(16)]
public struct InlineArray16<T>
{
    private T _first;
}
