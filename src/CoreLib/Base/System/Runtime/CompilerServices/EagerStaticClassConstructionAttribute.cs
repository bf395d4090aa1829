namespace System.Runtime.CompilerServices;

/// <summary>Asks for a static constructor to run at start instead of at first use.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EagerStaticClassConstructionAttribute : Attribute;
