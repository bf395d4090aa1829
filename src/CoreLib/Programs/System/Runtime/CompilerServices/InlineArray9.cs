namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(9)]
public struct InlineArray9<T>
{
    private T _first;
}
