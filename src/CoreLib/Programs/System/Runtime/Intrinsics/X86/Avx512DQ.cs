namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class Avx512DQ : Avx512F
{
    internal Avx512DQ()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class VL : Avx512F.VL
    {
        internal VL()
        {
        }

        public static new bool IsSupported => false;
    }

    /// <summary>Never supported here.</summary>
    public new abstract class X64 : Avx512F.X64
    {
        internal X64()
        {
        }

        public static new bool IsSupported => false;
    }
}
