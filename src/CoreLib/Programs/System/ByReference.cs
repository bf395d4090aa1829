using System.Runtime.CompilerServices;

namespace System;

/// <summary>An element of the list of argument addresses that the compiler's thunks for calls through reflection read.</summary>
internal readonly ref struct ByReference
{
    public readonly ref byte Value;

    public ByReference(ref byte value)
    {
        Value = ref value;
    }

    public static ByReference Create<T>(ref T target) => new(ref Unsafe.As<T, byte>(ref target));
}
