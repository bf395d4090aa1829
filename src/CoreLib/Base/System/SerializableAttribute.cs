namespace System;

/// <summary>Kept for source compatibility; nothing here serialises by fields.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Delegate,
    Inherited = false)]
public sealed class SerializableAttribute : Attribute;
