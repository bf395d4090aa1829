using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>CRC-32 instructions. The compiler replaces every body.</summary>
[Intrinsic]
public abstract class Crc32 : ArmBase
{
    internal Crc32()
    {
    }

    public static new bool IsSupported
    {
        [Intrinsic]
        get => IsSupported;
    }

    [Intrinsic]
    public static uint ComputeCrc32(uint crc, byte data) => ComputeCrc32(crc, data);

    [Intrinsic]
    public static uint ComputeCrc32(uint crc, ushort data) => ComputeCrc32(crc, data);

    [Intrinsic]
    public static uint ComputeCrc32(uint crc, uint data) => ComputeCrc32(crc, data);

    [Intrinsic]
    public static uint ComputeCrc32C(uint crc, byte data) => ComputeCrc32C(crc, data);

    [Intrinsic]
    public static uint ComputeCrc32C(uint crc, ushort data) => ComputeCrc32C(crc, data);

    [Intrinsic]
    public static uint ComputeCrc32C(uint crc, uint data) => ComputeCrc32C(crc, data);

    /// <summary>The forms for 64 bits.</summary>
    [Intrinsic]
    public new abstract class Arm64 : ArmBase.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported
        {
            [Intrinsic]
            get => IsSupported;
        }

        [Intrinsic]
        public static uint ComputeCrc32(uint crc, ulong data) => ComputeCrc32(crc, data);

        [Intrinsic]
        public static uint ComputeCrc32C(uint crc, ulong data) => ComputeCrc32C(crc, data);
    }
}
