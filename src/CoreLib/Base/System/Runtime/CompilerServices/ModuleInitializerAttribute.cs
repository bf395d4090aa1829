namespace System.Runtime.CompilerServices;

/// <summary>Marks methods that run when their assembly starts.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ModuleInitializerAttribute : Attribute;
