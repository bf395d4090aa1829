namespace System.Runtime.CompilerServices;

/// <summary>Compilers may leave the type out.</summary>
[AttributeUsage(AttributeTargets.All)]
public class DiscardableAttribute : Attribute;
