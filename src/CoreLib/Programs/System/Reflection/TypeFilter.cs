namespace System.Reflection;

/// <summary>Decides about a type.</summary>
public delegate bool TypeFilter(Type m, object? filterCriteria);
