namespace ViperOS.Contracts.Services;

/// <summary>
/// The client sends and does not wait; it gets back only whether the message could be queued. What the server's method returns is
/// dropped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
