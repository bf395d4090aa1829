namespace System.Runtime.CompilerServices;

/// <summary>The members of the class are in global scope.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class CompilerGlobalScopeAttribute : Attribute;
