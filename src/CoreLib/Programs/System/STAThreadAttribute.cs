namespace System;

/// <summary>Threads have no apartments here.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class STAThreadAttribute : Attribute;
