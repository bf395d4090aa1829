using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Numerics;

/// <summary>
/// Every conversion between two primitive numbers, by type parameter: the code generator leaves one branch. Checked ones throw
/// <see cref="OverflowException"/>, saturating ones clamp, truncating ones drop bits (and clamp what has a fraction).
/// </summary>
internal static partial class PrimitiveConversions
{
    public static bool TryConvertChecked<TSelf, TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result)
    {
        Unsafe.SkipInit(out result);
        if (typeof(TOther) == typeof(byte))
        {
            return TryToByteChecked(value, out Unsafe.As<TOther, byte>(ref result!));
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            return TryToSByteChecked(value, out Unsafe.As<TOther, sbyte>(ref result!));
        }

        if (typeof(TOther) == typeof(short))
        {
            return TryToInt16Checked(value, out Unsafe.As<TOther, short>(ref result!));
        }

        if (typeof(TOther) == typeof(ushort))
        {
            return TryToUInt16Checked(value, out Unsafe.As<TOther, ushort>(ref result!));
        }

        if (typeof(TOther) == typeof(char))
        {
            return TryToCharChecked(value, out Unsafe.As<TOther, char>(ref result!));
        }

        if (typeof(TOther) == typeof(int))
        {
            return TryToInt32Checked(value, out Unsafe.As<TOther, int>(ref result!));
        }

        if (typeof(TOther) == typeof(uint))
        {
            return TryToUInt32Checked(value, out Unsafe.As<TOther, uint>(ref result!));
        }

        if (typeof(TOther) == typeof(long))
        {
            return TryToInt64Checked(value, out Unsafe.As<TOther, long>(ref result!));
        }

        if (typeof(TOther) == typeof(ulong))
        {
            return TryToUInt64Checked(value, out Unsafe.As<TOther, ulong>(ref result!));
        }

        if (typeof(TOther) == typeof(nint))
        {
            return TryToIntPtrChecked(value, out Unsafe.As<TOther, nint>(ref result!));
        }

        if (typeof(TOther) == typeof(nuint))
        {
            return TryToUIntPtrChecked(value, out Unsafe.As<TOther, nuint>(ref result!));
        }

        if (typeof(TOther) == typeof(Int128))
        {
            return TryToInt128Checked(value, out Unsafe.As<TOther, Int128>(ref result!));
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            return TryToUInt128Checked(value, out Unsafe.As<TOther, UInt128>(ref result!));
        }

        if (typeof(TOther) == typeof(Half))
        {
            return TryToHalfChecked(value, out Unsafe.As<TOther, Half>(ref result!));
        }

        if (typeof(TOther) == typeof(float))
        {
            return TryToSingleChecked(value, out Unsafe.As<TOther, float>(ref result!));
        }

        if (typeof(TOther) == typeof(double))
        {
            return TryToDoubleChecked(value, out Unsafe.As<TOther, double>(ref result!));
        }

        if (typeof(TOther) == typeof(decimal))
        {
            return TryToDecimalChecked(value, out Unsafe.As<TOther, decimal>(ref result!));
        }

        result = default;
        return false;
    }

    public static bool TryConvertSaturating<TSelf, TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result)
    {
        Unsafe.SkipInit(out result);
        if (typeof(TOther) == typeof(byte))
        {
            return TryToByteSaturating(value, out Unsafe.As<TOther, byte>(ref result!));
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            return TryToSByteSaturating(value, out Unsafe.As<TOther, sbyte>(ref result!));
        }

        if (typeof(TOther) == typeof(short))
        {
            return TryToInt16Saturating(value, out Unsafe.As<TOther, short>(ref result!));
        }

        if (typeof(TOther) == typeof(ushort))
        {
            return TryToUInt16Saturating(value, out Unsafe.As<TOther, ushort>(ref result!));
        }

        if (typeof(TOther) == typeof(char))
        {
            return TryToCharSaturating(value, out Unsafe.As<TOther, char>(ref result!));
        }

        if (typeof(TOther) == typeof(int))
        {
            return TryToInt32Saturating(value, out Unsafe.As<TOther, int>(ref result!));
        }

        if (typeof(TOther) == typeof(uint))
        {
            return TryToUInt32Saturating(value, out Unsafe.As<TOther, uint>(ref result!));
        }

        if (typeof(TOther) == typeof(long))
        {
            return TryToInt64Saturating(value, out Unsafe.As<TOther, long>(ref result!));
        }

        if (typeof(TOther) == typeof(ulong))
        {
            return TryToUInt64Saturating(value, out Unsafe.As<TOther, ulong>(ref result!));
        }

        if (typeof(TOther) == typeof(nint))
        {
            return TryToIntPtrSaturating(value, out Unsafe.As<TOther, nint>(ref result!));
        }

        if (typeof(TOther) == typeof(nuint))
        {
            return TryToUIntPtrSaturating(value, out Unsafe.As<TOther, nuint>(ref result!));
        }

        if (typeof(TOther) == typeof(Int128))
        {
            return TryToInt128Saturating(value, out Unsafe.As<TOther, Int128>(ref result!));
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            return TryToUInt128Saturating(value, out Unsafe.As<TOther, UInt128>(ref result!));
        }

        if (typeof(TOther) == typeof(Half))
        {
            return TryToHalfSaturating(value, out Unsafe.As<TOther, Half>(ref result!));
        }

        if (typeof(TOther) == typeof(float))
        {
            return TryToSingleSaturating(value, out Unsafe.As<TOther, float>(ref result!));
        }

        if (typeof(TOther) == typeof(double))
        {
            return TryToDoubleSaturating(value, out Unsafe.As<TOther, double>(ref result!));
        }

        if (typeof(TOther) == typeof(decimal))
        {
            return TryToDecimalSaturating(value, out Unsafe.As<TOther, decimal>(ref result!));
        }

        result = default;
        return false;
    }

    public static bool TryConvertTruncating<TSelf, TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result)
    {
        Unsafe.SkipInit(out result);
        if (typeof(TOther) == typeof(byte))
        {
            return TryToByteTruncating(value, out Unsafe.As<TOther, byte>(ref result!));
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            return TryToSByteTruncating(value, out Unsafe.As<TOther, sbyte>(ref result!));
        }

        if (typeof(TOther) == typeof(short))
        {
            return TryToInt16Truncating(value, out Unsafe.As<TOther, short>(ref result!));
        }

        if (typeof(TOther) == typeof(ushort))
        {
            return TryToUInt16Truncating(value, out Unsafe.As<TOther, ushort>(ref result!));
        }

        if (typeof(TOther) == typeof(char))
        {
            return TryToCharTruncating(value, out Unsafe.As<TOther, char>(ref result!));
        }

        if (typeof(TOther) == typeof(int))
        {
            return TryToInt32Truncating(value, out Unsafe.As<TOther, int>(ref result!));
        }

        if (typeof(TOther) == typeof(uint))
        {
            return TryToUInt32Truncating(value, out Unsafe.As<TOther, uint>(ref result!));
        }

        if (typeof(TOther) == typeof(long))
        {
            return TryToInt64Truncating(value, out Unsafe.As<TOther, long>(ref result!));
        }

        if (typeof(TOther) == typeof(ulong))
        {
            return TryToUInt64Truncating(value, out Unsafe.As<TOther, ulong>(ref result!));
        }

        if (typeof(TOther) == typeof(nint))
        {
            return TryToIntPtrTruncating(value, out Unsafe.As<TOther, nint>(ref result!));
        }

        if (typeof(TOther) == typeof(nuint))
        {
            return TryToUIntPtrTruncating(value, out Unsafe.As<TOther, nuint>(ref result!));
        }

        if (typeof(TOther) == typeof(Int128))
        {
            return TryToInt128Truncating(value, out Unsafe.As<TOther, Int128>(ref result!));
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            return TryToUInt128Truncating(value, out Unsafe.As<TOther, UInt128>(ref result!));
        }

        if (typeof(TOther) == typeof(Half))
        {
            return TryToHalfTruncating(value, out Unsafe.As<TOther, Half>(ref result!));
        }

        if (typeof(TOther) == typeof(float))
        {
            return TryToSingleTruncating(value, out Unsafe.As<TOther, float>(ref result!));
        }

        if (typeof(TOther) == typeof(double))
        {
            return TryToDoubleTruncating(value, out Unsafe.As<TOther, double>(ref result!));
        }

        if (typeof(TOther) == typeof(decimal))
        {
            return TryToDecimalTruncating(value, out Unsafe.As<TOther, decimal>(ref result!));
        }

        result = default;
        return false;
    }
}
