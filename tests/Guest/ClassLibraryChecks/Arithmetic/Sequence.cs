namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>The same pseudo-random numbers on every system (xorshift64).</summary>
internal struct Sequence
{
    private ulong _state;

    public Sequence(ulong seed)
    {
        _state = seed | 1;
    }

    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    /// <summary>Any finite double, or a plain one every other time.</summary>
    public double NextDouble()
    {
        ulong bits = Next();
        double any = BitConverter.UInt64BitsToDouble(bits);
        return (bits & 1) == 0 && double.IsFinite(any) ? any : (long)Next() / Math.Pow(10, bits % 19);
    }

    public decimal NextDecimal()
    {
        ulong kind = Next();
        return new decimal(
            (int)Next(), kind % 4 == 0 ? 0 : (int)Next(), kind % 3 == 0 ? 0 : (int)Next(), (kind & 64) != 0, (byte)(kind % 29));
    }
}
