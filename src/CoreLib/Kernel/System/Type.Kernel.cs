using Internal.Runtime;

namespace System;

public abstract unsafe partial class Type
{
    public override bool Equals(object? o) => this == (o as Type);

    public override int GetHashCode() => 0;

    internal static Type? GetTypeFromMethodTable(MethodTable* type) => null;

    private static Type? GetTypeFromHandleCore(RuntimeTypeHandle handle) => null;
}
