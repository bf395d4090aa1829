namespace System.Runtime.CompilerServices;

/// <summary>Marks members with a name that means something to compilers.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Event | AttributeTargets.Field | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Struct,
    Inherited = false)]
public sealed class SpecialNameAttribute : Attribute;
