using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Rounds of SHA-1 (FEAT_SHA1). The compiler replaces every body.</summary>
[Intrinsic]
public abstract class Sha1 : ArmBase
{
    internal Sha1()
    {
    }

    public static new bool IsSupported => IsSupported;

    public static Vector64<uint> FixedRotate(Vector64<uint> hash_e) => FixedRotate(hash_e);
    public static Vector128<uint> HashUpdateChoose(Vector128<uint> hash_abcd, Vector64<uint> hash_e, Vector128<uint> wk) =>
        HashUpdateChoose(hash_abcd, hash_e, wk);
    public static Vector128<uint> HashUpdateMajority(Vector128<uint> hash_abcd, Vector64<uint> hash_e, Vector128<uint> wk) =>
        HashUpdateMajority(hash_abcd, hash_e, wk);
    public static Vector128<uint> HashUpdateParity(Vector128<uint> hash_abcd, Vector64<uint> hash_e, Vector128<uint> wk) =>
        HashUpdateParity(hash_abcd, hash_e, wk);
    public static Vector128<uint> ScheduleUpdate0(Vector128<uint> w0_3, Vector128<uint> w4_7, Vector128<uint> w8_11) =>
        ScheduleUpdate0(w0_3, w4_7, w8_11);
    public static Vector128<uint> ScheduleUpdate1(Vector128<uint> tw0_3, Vector128<uint> w12_15) => ScheduleUpdate1(tw0_3, w12_15);

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
