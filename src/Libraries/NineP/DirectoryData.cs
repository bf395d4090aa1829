namespace ViperOS.NineP;

/// <summary>Entries of a directory as the server sends them: qid, offset to go on at (8 bytes), type as in readdir(3) (1), name.</summary>
internal ref struct DirectoryData(ReadOnlySpan<byte> data)
{
    private MessageReader _reader = new(data);
    private readonly int _length = data.Length;

    public Qid Identity { get; private set; }

    public ulong NextOffset { get; private set; }

    public byte Type { get; private set; }

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Bytes taken so far.</summary>
    public int Used { get; private set; }

    /// <summary>False at the end, and where the data is damaged.</summary>
    public bool TryNext()
    {
        if (_reader.IsAtEnd)
        {
            return false;
        }

        Identity = _reader.Qid();
        NextOffset = _reader.Long();
        Type = _reader.Byte();
        Name = _reader.Text();
        Used += Qid.SizeInBytes + sizeof(ulong) + sizeof(byte) + sizeof(ushort) + Name.Length;
        return !_reader.IsTooShort && !Name.IsEmpty && Used <= _length;
    }
}
