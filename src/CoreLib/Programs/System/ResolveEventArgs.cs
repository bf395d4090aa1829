using System.Reflection;

namespace System;

/// <summary>What could not be found.</summary>
public class ResolveEventArgs : EventArgs
{
    public ResolveEventArgs(string name)
        : this(name, null)
    {
    }

    public ResolveEventArgs(string name, Assembly? requestingAssembly)
    {
        Name = name;
        RequestingAssembly = requestingAssembly;
    }

    public string Name { get; }

    public Assembly? RequestingAssembly { get; }
}
