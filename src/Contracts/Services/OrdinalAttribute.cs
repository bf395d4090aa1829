namespace ViperOS.Contracts.Services;

/// <summary>
/// Fixes the number that a method has in messages; those without one count up from the method before, the first from 1. Needed
/// when methods are removed or moved.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OrdinalAttribute(ushort number) : Attribute
{
    public ushort Number { get; } = number;
}
