namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>required</c>.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property,
    Inherited = false)]
public sealed class RequiredMemberAttribute : Attribute;
