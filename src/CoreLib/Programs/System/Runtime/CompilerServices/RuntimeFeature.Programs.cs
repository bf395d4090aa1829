namespace System.Runtime.CompilerServices;

// For who asks by name.
public static partial class RuntimeFeature
{
    public static bool IsSupported(string feature) => feature switch
    {
        PortablePdb or DefaultImplementationsOfInterfaces or UnmanagedSignatureCallingConvention or CovariantReturnsOfClasses
            or ByRefFields or ByRefLikeGenerics or VirtualStaticsInInterfaces or NumericIntPtr => true,
        nameof(IsDynamicCodeSupported) => IsDynamicCodeSupported,
        nameof(IsDynamicCodeCompiled) => IsDynamicCodeCompiled,
        _ => false,
    };
}
