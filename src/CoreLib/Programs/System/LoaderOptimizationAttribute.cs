namespace System;

/// <summary>How assemblies were to be shared between domains; there is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LoaderOptimizationAttribute : Attribute
{
    public LoaderOptimizationAttribute(byte value)
    {
        Value = (LoaderOptimization)value;
    }

    public LoaderOptimizationAttribute(LoaderOptimization value)
    {
        Value = value;
    }

    public LoaderOptimization Value { get; }
}
