namespace System;

/// <summary>A method with a result.</summary>
public delegate TResult Func<in T, out TResult>(T arg)
    where T : allows ref struct
    where TResult : allows ref struct;
