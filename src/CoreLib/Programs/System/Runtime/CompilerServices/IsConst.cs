namespace System.Runtime.CompilerServices;

/// <summary>Modifies a type: constant, in C++.</summary>
public static class IsConst;
