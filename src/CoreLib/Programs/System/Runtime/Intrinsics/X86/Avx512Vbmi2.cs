namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class Avx512Vbmi2 : Avx512Vbmi
{
    internal Avx512Vbmi2()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class VL : Avx512Vbmi.VL
    {
        internal VL()
        {
        }

        public static new bool IsSupported => false;
    }

    /// <summary>Never supported here.</summary>
    public new abstract class X64 : Avx512Vbmi.X64
    {
        internal X64()
        {
        }

        public static new bool IsSupported => false;
    }
}
