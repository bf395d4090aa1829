namespace System.Runtime.Intrinsics.Wasm;

/// <summary>Vector instructions of WebAssembly: never supported here, so that a program asks and takes another way.</summary>
public abstract class PackedSimd
{
    internal PackedSimd()
    {
    }

    public static bool IsSupported => false;
}
