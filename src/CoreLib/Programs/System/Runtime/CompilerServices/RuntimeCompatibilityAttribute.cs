namespace System.Runtime.CompilerServices;

/// <summary>Whether thrown objects that are not exceptions are wrapped.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class RuntimeCompatibilityAttribute : Attribute
{
    public bool WrapNonExceptionThrows { get; set; }
}
