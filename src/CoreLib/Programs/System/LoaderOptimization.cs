namespace System;

/// <summary>How assemblies were to be shared between domains.</summary>
public enum LoaderOptimization
{
    DisallowBindings = 4,
    DomainMask = 3,
    MultiDomain = 2,
    MultiDomainHost = 3,
    NotSpecified = 0,
    SingleDomain = 1,
}
