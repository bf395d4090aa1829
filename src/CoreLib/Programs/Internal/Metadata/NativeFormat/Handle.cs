namespace Internal.Metadata.NativeFormat;

/// <summary>A record of the metadata: its kind in the upper seven bits, its offset in the lower 25. Tokens in other tables are the
/// same.</summary>
internal readonly struct Handle
{
    private const int TypeShift = 25;
    private const uint OffsetMask = (1u << TypeShift) - 1;

    public Handle(HandleType type, uint offset)
    {
        Token = ((uint)type << TypeShift) | offset;
    }

    public Handle(uint token)
    {
        Token = token;
    }

    public uint Token { get; }

    public HandleType Type => (HandleType)(Token >> TypeShift);

    public uint Offset => Token & OffsetMask;

    public bool IsNil => Offset == 0;
}
