namespace System.Runtime.CompilerServices;

/// <summary>Strings of the assembly are made at build time, as all are here.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class StringFreezingAttribute : Attribute;
