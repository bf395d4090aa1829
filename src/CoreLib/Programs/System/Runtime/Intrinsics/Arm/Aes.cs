using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics.Arm;

/// <summary>Rounds of the Advanced Encryption Standard and products of polynomials. The compiler makes the bodies.</summary>
[Intrinsic]
public abstract class Aes : ArmBase
{
    internal Aes()
    {
    }

    public static new bool IsSupported => IsSupported;

    public static Vector128<byte> Decrypt(Vector128<byte> value, Vector128<byte> roundKey) => Decrypt(value, roundKey);
    public static Vector128<byte> Encrypt(Vector128<byte> value, Vector128<byte> roundKey) => Encrypt(value, roundKey);
    public static Vector128<byte> InverseMixColumns(Vector128<byte> value) => InverseMixColumns(value);
    public static Vector128<byte> MixColumns(Vector128<byte> value) => MixColumns(value);
    public static Vector128<long> PolynomialMultiplyWideningLower(Vector64<long> left, Vector64<long> right) =>
        PolynomialMultiplyWideningLower(left, right);
    public static Vector128<ulong> PolynomialMultiplyWideningLower(Vector64<ulong> left, Vector64<ulong> right) =>
        PolynomialMultiplyWideningLower(left, right);
    public static Vector128<long> PolynomialMultiplyWideningUpper(Vector128<long> left, Vector128<long> right) =>
        PolynomialMultiplyWideningUpper(left, right);
    public static Vector128<ulong> PolynomialMultiplyWideningUpper(Vector128<ulong> left, Vector128<ulong> right) =>
        PolynomialMultiplyWideningUpper(left, right);

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
