using Internal.Runtime;

namespace System;

/// <summary>The only kind of <see cref="Type"/>. The compiler lays out one object per type that is named, with these two
/// fields.</summary>
internal sealed unsafe partial class RuntimeType
{
    private readonly MethodTable* _methodTable;
    private nint _runtimeTypeInfoHandle;

    internal MethodTable* UnderlyingType => _methodTable;

    private protected override bool IsValueTypeCore() => _methodTable->IsValueType;
}
