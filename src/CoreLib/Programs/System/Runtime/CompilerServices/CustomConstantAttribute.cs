namespace System.Runtime.CompilerServices;

/// <summary>The constant value of a field or parameter of a type that metadata has no constants of.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public abstract class CustomConstantAttribute : Attribute
{
    protected CustomConstantAttribute()
    {
    }

    public abstract object? Value { get; }
}
