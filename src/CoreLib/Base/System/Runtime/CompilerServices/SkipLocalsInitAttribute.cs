namespace System.Runtime.CompilerServices;

/// <summary>Leaves locals of a method unzeroed.</summary>
[AttributeUsage(
    AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    Inherited = false)]
public sealed class SkipLocalsInitAttribute : Attribute;
