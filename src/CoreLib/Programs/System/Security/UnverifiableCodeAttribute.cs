namespace System.Security;

/// <summary>The module holds code that cannot be verified.</summary>
[AttributeUsage(AttributeTargets.Module, AllowMultiple = true, Inherited = false)]
public sealed class UnverifiableCodeAttribute : Attribute;
