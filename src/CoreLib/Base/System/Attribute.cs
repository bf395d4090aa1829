namespace System;

/// <summary>Base of all attributes. Most are metadata only.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract partial class Attribute
{
    protected Attribute()
    {
    }
}
