namespace System.Runtime.Intrinsics.Arm;

/// <summary>Instructions on vectors of any length: never supported here, so that a program asks and takes another way.</summary>
public abstract class Sve : AdvSimd
{
    internal Sve()
    {
    }

    public static new bool IsSupported => false;

    /// <summary>Never supported here.</summary>
    public new abstract class Arm64 : AdvSimd.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported => false;
    }
}
