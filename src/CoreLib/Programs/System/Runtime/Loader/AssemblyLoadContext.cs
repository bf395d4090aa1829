using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace System.Runtime.Loader;

/// <summary>What assemblies belong together. There is one context with all that went into the program, and nothing can be added.</summary>
public class AssemblyLoadContext
{
    private static readonly AssemblyLoadContext s_default = new("Default");

    protected AssemblyLoadContext()
        : this(null)
    {
    }

    protected AssemblyLoadContext(bool isCollectible)
        : this(null, isCollectible)
    {
    }

    public AssemblyLoadContext(string? name, bool isCollectible = false)
    {
        Name = name;
        IsCollectible = isCollectible;
    }

    /// <summary>Never raised: what is not in the program cannot be brought in.</summary>
    public event Func<AssemblyLoadContext, AssemblyName, Assembly?>? Resolving
    {
        add
        {
        }

        remove
        {
        }
    }

    public event Func<Assembly, string, nint>? ResolvingUnmanagedDll
    {
        add
        {
        }

        remove
        {
        }
    }

    public event Action<AssemblyLoadContext>? Unloading
    {
        add
        {
        }

        remove
        {
        }
    }

    public static AssemblyLoadContext Default => s_default;

    public static IEnumerable<AssemblyLoadContext> All => [s_default];

    public static AssemblyLoadContext? CurrentContextualReflectionContext => null;

    public string? Name { get; }

    public bool IsCollectible { get; }

    public IEnumerable<Assembly> Assemblies => this == s_default ? AppDomain.CurrentDomain.GetAssemblies() : [];

    public static AssemblyLoadContext? GetLoadContext(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return s_default;
    }

    public static AssemblyName GetAssemblyName(string assemblyPath) => throw new PlatformNotSupportedException();

    public static ContextualReflectionScope EnterContextualReflection(Assembly? activating) => default;

    public ContextualReflectionScope EnterContextualReflection() => default;

    public Assembly LoadFromAssemblyName(AssemblyName assemblyName) => Assembly.Load(assemblyName);

    public Assembly LoadFromAssemblyPath(string assemblyPath) => throw new PlatformNotSupportedException();

    public Assembly LoadFromNativeImagePath(string nativeImagePath, string? assemblyPath) => throw new PlatformNotSupportedException();

    public Assembly LoadFromStream(Stream assembly) => LoadFromStream(assembly, null);

    public Assembly LoadFromStream(Stream assembly, Stream? assemblySymbols) => throw new PlatformNotSupportedException();

    public void SetProfileOptimizationRoot(string directoryPath)
    {
    }

    public void StartProfileOptimization(string? profile)
    {
    }

    public void Unload() => throw new InvalidOperationException("Cannot unload non-collectible AssemblyLoadContext.");

    public override string ToString() => $"\"{Name}\" {GetType()} #0";

    protected virtual Assembly? Load(AssemblyName assemblyName) => null;

    protected virtual nint LoadUnmanagedDll(string unmanagedDllName) => 0;

    protected nint LoadUnmanagedDllFromPath(string unmanagedDllPath) => throw new PlatformNotSupportedException();

    /// <summary>Ends what has no effect.</summary>
    public struct ContextualReflectionScope : IDisposable
    {
        public readonly void Dispose()
        {
        }
    }
}
