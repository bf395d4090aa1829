namespace System;

/// <summary>States conformance to the common language specification.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = true)]
public sealed class CLSCompliantAttribute : Attribute
{
    public CLSCompliantAttribute(bool isCompliant)
    {
        IsCompliant = isCompliant;
    }

    public bool IsCompliant { get; }
}
