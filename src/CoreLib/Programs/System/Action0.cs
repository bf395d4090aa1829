namespace System;

/// <summary>A method without a result.</summary>
public delegate void Action();
