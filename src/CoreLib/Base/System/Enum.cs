namespace System;

/// <summary>Base of all enumerations.</summary>
public abstract partial class Enum : ValueType
{
}
