namespace System.Reflection.Emit;

/// <summary>The answer to all that would make code at run time: everything is compiled before.</summary>
internal static class DynamicCode
{
    public static PlatformNotSupportedException NotSupported => new("Dynamic code generation is not supported on this platform.");
}
