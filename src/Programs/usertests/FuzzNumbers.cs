namespace ViperOS.Programs.UserTests;

/// <summary>Random numbers of one thread, always the same ones for a seed (xorshift).</summary>
internal sealed class FuzzNumbers(ulong seed)
{
    private ulong _state = (seed * 0x9E37_79B9_7F4A_7C15) | 1;

    public ulong Below(ulong limit) => Next() % limit;

    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }
}
