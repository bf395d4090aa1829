namespace System.Runtime.Intrinsics.X86;

/// <summary>Instructions of x86: never supported here, so that a program asks and takes another way.</summary>
public abstract class X86Base
{
    internal X86Base()
    {
    }

    public static bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public abstract class X64
    {
        internal X64()
        {
        }

        public static bool IsSupported => false;
    }
}
