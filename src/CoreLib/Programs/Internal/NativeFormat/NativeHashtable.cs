namespace Internal.NativeFormat;

/// <summary>
/// A read-only hash table of the image: a byte with the sizes, the starts of the buckets, then for each bucket pairs of the lowest
/// byte of the hash code, in rising order, and the offset of the entry.
/// </summary>
internal readonly unsafe struct NativeHashtable
{
    private readonly byte* _base;
    private readonly uint _bucketMask;
    private readonly int _indexSize;

    public NativeHashtable(byte* start)
    {
        if (start == null)
        {
            return;
        }

        _base = start + 1;
        _bucketMask = (1u << (*start >> 2)) - 1;
        _indexSize = 1 << (*start & 3);
    }

    public Enumerator Lookup(int hashCode)
    {
        if (_base == null)
        {
            return default;
        }

        uint bucket = ((uint)hashCode >> 8) & _bucketMask;
        return new Enumerator(_base + GetIndex(bucket), _base + GetIndex(bucket + 1), (byte)hashCode);
    }

    /// <summary>All entries; the buckets lie one behind the other.</summary>
    public Enumerator GetAll() =>
        _base == null ? default : new Enumerator(_base + GetIndex(0), _base + GetIndex(_bucketMask + 1), -1);

    private uint GetIndex(uint bucket) => _indexSize switch
    {
        1 => _base[bucket],
        2 => ((ushort*)_base)[bucket],
        _ => ((uint*)_base)[bucket],
    };

    /// <summary>Gives the entries whose hash codes may be equal to the wanted one.</summary>
    internal struct Enumerator
    {
        private readonly byte* _end;
        private readonly int _low;
        private NativeParser _parser;

        public Enumerator(byte* start, byte* end, int low)
        {
            _parser = new NativeParser(start);
            _end = end;
            _low = low;
        }

        public bool TryGetNext(out NativeParser entry)
        {
            while (_parser.Position < _end)
            {
                byte low = _parser.GetByte();
                entry = _parser.GetRelative();
                if (_low < 0 || low == _low)
                {
                    return true;
                }
            }

            entry = default;
            return false;
        }
    }
}
