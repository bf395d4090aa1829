namespace ViperOS.Contracts.Services;

/// <summary>
/// Makes an interface the contract of a service: the generator adds a client (<c>IConsole</c> → <c>ConsoleClient</c>) and a
/// dispatcher to derive a server's object from (<c>ConsoleService</c>). docs/services.md has the rules, docs/contracts/ the
/// resulting wire formats.
/// </summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class ServiceAttribute(ushort version = 1) : Attribute
{
    /// <summary>
    /// Raised when an existing method changes; client and server must have the same. Adding a method leaves it.
    /// </summary>
    public ushort Version { get; } = version;
}
