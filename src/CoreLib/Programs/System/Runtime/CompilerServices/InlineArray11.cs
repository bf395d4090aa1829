namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(11)]
public struct InlineArray11<T>
{
    private T _first;
}
