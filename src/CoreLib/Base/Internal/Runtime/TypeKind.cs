namespace Internal.Runtime;

/// <summary>The four shapes of a <see cref="MethodTable"/>.</summary>
internal enum TypeKind : uint
{
    Canonical = 0,
    FunctionPointer = 1,
    Parameterized = 2,
    GenericDefinition = 3,
}
