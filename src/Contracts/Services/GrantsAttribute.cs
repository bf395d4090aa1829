namespace ViperOS.Contracts.Services;

/// <summary>
/// On a capability parameter: the rights that the receiver gets, which the sender must hold. Without it the receiver gets all
/// that the sender holds, at the price of one more system call to ask for them.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GrantsAttribute(Rights rights) : Attribute
{
    public Rights Rights { get; } = rights;

    /// <summary>
    /// For out parameters, whose handles are moved to the client otherwise: the server keeps its own, and the client's can be
    /// revoked through it. In parameters are always copied.
    /// </summary>
    public bool KeepsOwn { get; init; }
}
