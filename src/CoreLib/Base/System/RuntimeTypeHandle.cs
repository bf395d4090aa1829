using Internal.Runtime;

namespace System;

/// <summary>What <c>ldtoken</c> of a type gives.</summary>
public unsafe partial struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle>
{
    private readonly nint _value;

    internal RuntimeTypeHandle(MethodTable* type)
    {
        _value = (nint)type;
    }

    public readonly nint Value => _value;

    public static bool operator ==(RuntimeTypeHandle left, RuntimeTypeHandle right) => left._value == right._value;

    public static bool operator !=(RuntimeTypeHandle left, RuntimeTypeHandle right) => left._value != right._value;

    public readonly bool Equals(RuntimeTypeHandle handle) => _value == handle._value;

    public override readonly bool Equals(object? obj) => obj is RuntimeTypeHandle other && other._value == _value;

    public override readonly int GetHashCode() => (int)_value >> 3;

    internal readonly MethodTable* ToMethodTable() => (MethodTable*)_value;
}
