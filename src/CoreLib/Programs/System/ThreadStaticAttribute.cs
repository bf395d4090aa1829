namespace System;

/// <summary>Gives each thread its own copy of a static field.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class ThreadStaticAttribute : Attribute;
