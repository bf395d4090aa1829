namespace System;

/// <summary>A static field per context; there is one context, so it says nothing.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public class ContextStaticAttribute : Attribute;
