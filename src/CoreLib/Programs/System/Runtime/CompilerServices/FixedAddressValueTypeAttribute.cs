namespace System.Runtime.CompilerServices;

/// <summary>The static field keeps its address, as all do here.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FixedAddressValueTypeAttribute : Attribute;
