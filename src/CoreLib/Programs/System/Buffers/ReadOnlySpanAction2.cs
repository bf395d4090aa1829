namespace System.Buffers;

/// <summary>A method over a read-only span and a state.</summary>
public delegate void ReadOnlySpanAction<T, in TArg>(ReadOnlySpan<T> span, TArg arg)
    where TArg : allows ref struct;
