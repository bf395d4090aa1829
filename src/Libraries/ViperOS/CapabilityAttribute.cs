using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Marks a structure that stands for a capability: it has a constructor from <see cref="Handle"/> and a property <c>Handle</c>.
/// As a parameter of a service method it travels as a capability, not as a number.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CapabilityAttribute(KernelObjectType type) : Attribute
{
    /// <summary><see cref="KernelObjectType.None"/> for a capability of any kind.</summary>
    public KernelObjectType Type { get; } = type;
}
