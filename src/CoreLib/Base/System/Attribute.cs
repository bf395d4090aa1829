namespace System;

/// <summary>Base of all attributes. Attributes are metadata only; none is ever constructed at run time.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract class Attribute
{
    protected Attribute()
    {
    }
}
