namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class Sse41 : Ssse3
{
    internal Sse41()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class X64 : Ssse3.X64
    {
        internal X64()
        {
        }

        public static new bool IsSupported => false;
    }
}
