namespace System;

/// <summary>An order among values.</summary>
public delegate int Comparison<in T>(T x, T y)
    where T : allows ref struct;
