namespace System.Runtime.CompilerServices;

/// <summary>The constant of a field or parameter of type DateTime.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class DateTimeConstantAttribute : CustomConstantAttribute
{
    public DateTimeConstantAttribute(long ticks)
    {
        Value = new DateTime(ticks);
    }

    public override object Value { get; }
}
