namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class Avx10v2 : Avx10v1
{
    internal Avx10v2()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class X64 : Avx10v1.X64
    {
        internal X64()
        {
        }

        public static new bool IsSupported => false;
    }

    /// <summary>Never supported here.</summary>
    public new abstract class V512 : Avx10v1.V512
    {
        internal V512()
        {
        }

        public static new bool IsSupported => false;

        /// <summary>Never supported here.</summary>
        public new abstract class X64 : Avx10v1.V512.X64
        {
            internal X64()
            {
            }

            public static new bool IsSupported => false;
        }
    }
}
