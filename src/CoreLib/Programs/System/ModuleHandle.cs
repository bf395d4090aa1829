using System.Reflection;

namespace System;

/// <summary>Stands for a module. Tokens of compiled code lead nowhere.</summary>
public struct ModuleHandle : IEquatable<ModuleHandle>
{
    public static readonly ModuleHandle EmptyHandle;

    private readonly Module? _module;

    internal ModuleHandle(Module module)
    {
        _module = module;
    }

    public readonly int MDStreamVersion => throw new PlatformNotSupportedException();

    public static bool operator ==(ModuleHandle left, ModuleHandle right) => left.Equals(right);

    public static bool operator !=(ModuleHandle left, ModuleHandle right) => !left.Equals(right);

    public readonly bool Equals(ModuleHandle handle) => Equals(handle._module, _module);

    public override readonly bool Equals(object? obj) => obj is ModuleHandle other && Equals(other);

    public override readonly int GetHashCode() => _module?.GetHashCode() ?? 0;
}
