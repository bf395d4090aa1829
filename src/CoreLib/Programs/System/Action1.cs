namespace System;

/// <summary>A method without a result.</summary>
public delegate void Action<in T>(T obj)
    where T : allows ref struct;
