namespace Internal.Runtime.TypeLoader;

/// <summary>The compiler's tables for the type loader and for reflection.</summary>
internal enum LoaderBlob
{
    TypeMap = 1,
    ArrayMap = 2,
    PointerTypeMap = 3,
    FunctionPointerTypeMap = 4,
    InvokeMap = 6,
    VirtualInvokeMap = 7,
    CommonReferences = 8,
    FieldAccessMap = 9,
    ClassConstructorMap = 10,
    ByRefTypeMap = 11,
    Metadata = 13,
    GenericVirtualMethods = 18,
    InterfaceGenericVirtualMethods = 19,
    TypeTemplates = 21,
    MethodTemplates = 22,
    ResourceIndex = 24,
    ResourceData = 25,
    NativeLayout = 30,
    NativeReferences = 31,
    GenericTypes = 32,
    NativeStatics = 33,
    Statics = 34,
    GenericMethods = 35,
    ExactMethods = 36,
}
