using System;

namespace System.Reflection;

/// <summary>Where a resource is.</summary>
[Flags]
public enum ResourceLocation
{
    ContainedInAnotherAssembly = 2,
    ContainedInManifestFile = 4,
    Embedded = 1,
}
