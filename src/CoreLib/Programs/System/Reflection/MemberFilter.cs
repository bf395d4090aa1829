namespace System.Reflection;

/// <summary>Decides about a member.</summary>
public delegate bool MemberFilter(MemberInfo m, object? filterCriteria);
