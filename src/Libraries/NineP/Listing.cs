namespace ViperOS.NineP;

/// <summary>The directory that is being listed: the entries that came with the last answer.</summary>
internal sealed class Listing
{
    private const int BufferSize = 32 * 1024;

    private int _at;
    private int _end;

    /// <summary>Null if none is.</summary>
    public HostNode? Directory { get; private set; }

    public uint Fid { get; private set; }

    /// <summary>The server's, to go on behind what was taken.</summary>
    public ulong Offset { get; private set; }

    public byte[] Buffer { get; } = new byte[BufferSize];

    public bool IsEmpty => _at >= _end;

    public void Begin(HostNode directory, uint fid, ulong offset)
    {
        Directory = directory;
        Fid = fid;
        Offset = offset;
        Fill(0);
    }

    public void Fill(int length)
    {
        _at = 0;
        _end = length;
    }

    public void End()
    {
        Directory = null;
        Fill(0);
    }

    /// <summary>The next entry. A name that does not fit has length 0. False if the data is damaged.</summary>
    public bool TryTake(Span<byte> name, out Qid qid, out byte type, out int length)
    {
        DirectoryData data = new(Buffer.AsSpan(_at, _end - _at));
        bool isWhole = data.TryNext();
        qid = data.Identity;
        type = data.Type;
        length = isWhole && data.Name.TryCopyTo(name) ? data.Name.Length : 0;
        if (isWhole)
        {
            _at += data.Used;
            Offset = data.NextOffset;
        }

        return isWhole;
    }
}
