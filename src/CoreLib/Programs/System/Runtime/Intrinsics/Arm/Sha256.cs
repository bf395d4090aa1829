using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Rounds of SHA-256 (FEAT_SHA256). The compiler replaces every body.</summary>
[Intrinsic]
public abstract class Sha256 : ArmBase
{
    internal Sha256()
    {
    }

    public static new bool IsSupported => IsSupported;

    public static Vector128<uint> HashUpdate1(Vector128<uint> hash_abcd, Vector128<uint> hash_efgh, Vector128<uint> wk) =>
        HashUpdate1(hash_abcd, hash_efgh, wk);
    public static Vector128<uint> HashUpdate2(Vector128<uint> hash_efgh, Vector128<uint> hash_abcd, Vector128<uint> wk) =>
        HashUpdate2(hash_efgh, hash_abcd, wk);
    public static Vector128<uint> ScheduleUpdate0(Vector128<uint> w0_3, Vector128<uint> w4_7) => ScheduleUpdate0(w0_3, w4_7);
    public static Vector128<uint> ScheduleUpdate1(Vector128<uint> w0_3, Vector128<uint> w8_11, Vector128<uint> w12_15) =>
        ScheduleUpdate1(w0_3, w8_11, w12_15);

    /// <summary>The forms that only A64 has.</summary>
    [Intrinsic]
    public new abstract class Arm64 : ArmBase.Arm64
    {
        internal Arm64()
        {
        }

        public static new bool IsSupported => IsSupported;
    }
}
