namespace System;

// Sign and parity.
public readonly partial struct UIntPtr
{
    public static bool IsEvenInteger(nuint value) => (value & 1) == 0;

    public static bool IsOddInteger(nuint value) => (value & 1) != 0;
}
