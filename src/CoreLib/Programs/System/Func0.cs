namespace System;

/// <summary>A method with a result.</summary>
public delegate TResult Func<out TResult>()
    where TResult : allows ref struct;
