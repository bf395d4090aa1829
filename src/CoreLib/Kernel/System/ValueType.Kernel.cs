namespace System;

// A boxed value cannot come into being in the kernel, so that nothing can ask one for equality.
public abstract partial class ValueType
{
    public override bool Equals(object? obj)
    {
        ThrowHelper.ThrowNotSupported();
        return false;
    }

    public override int GetHashCode()
    {
        ThrowHelper.ThrowNotSupported();
        return 0;
    }
}
