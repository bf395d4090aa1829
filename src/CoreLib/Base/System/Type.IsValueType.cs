using System.Runtime.CompilerServices;

namespace System;

public abstract partial class Type
{
    // For typeof(T) of a generic parameter the code generator answers at compile time.
    public bool IsValueType
    {
        [Intrinsic]
        get => IsValueTypeCore();
    }

    private protected abstract bool IsValueTypeCore();
}
