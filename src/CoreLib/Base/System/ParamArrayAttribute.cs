namespace System;

/// <summary>Written by the compiler for <c>params</c> arrays.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamArrayAttribute : Attribute;
