namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: the names of tuple elements.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Event)]
public sealed partial class TupleElementNamesAttribute : Attribute
{
    private readonly string?[] _names;

    public TupleElementNamesAttribute(string?[] transformNames)
    {
        _names = transformNames;
    }

    public TupleElementNamesAttribute()
    {
        _names = [];
    }
}
