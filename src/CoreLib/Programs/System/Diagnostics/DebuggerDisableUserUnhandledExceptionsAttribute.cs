namespace System.Diagnostics;

/// <summary>The debugger does not stop at exceptions that leave the method.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DebuggerDisableUserUnhandledExceptionsAttribute : Attribute;
