namespace System.Diagnostics.Contracts;

/// <summary>The method changes nothing that can be seen.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method |
                AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Parameter |
                AttributeTargets.Delegate)]
public sealed class PureAttribute : Attribute;
