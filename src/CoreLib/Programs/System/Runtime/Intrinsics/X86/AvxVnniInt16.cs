namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class AvxVnniInt16 : Avx2
{
    internal AvxVnniInt16()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class X64 : Avx2.X64
    {
        internal X64()
        {
        }

        public static new bool IsSupported => false;
    }

    /// <summary>Never supported here.</summary>
    public abstract class V512
    {
        internal V512()
        {
        }

        public static bool IsSupported => false;
    }
}
