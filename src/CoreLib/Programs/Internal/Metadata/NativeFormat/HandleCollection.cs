using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>Handles behind a count. Handles of one kind stand there without it.</summary>
internal readonly unsafe struct HandleCollection
{
    private readonly NativeParser _start;
    private readonly HandleType _type;

    public HandleCollection(NativeParser start, HandleType type)
    {
        Count = (int)start.GetUnsigned();
        _start = start;
        _type = type;
    }

    public int Count { get; }

    public Enumerator GetEnumerator() => new(_start, Count, _type);

    /// <summary>Walks the handles.</summary>
    internal struct Enumerator
    {
        private readonly HandleType _type;
        private NativeParser _parser;
        private int _left;

        public Enumerator(NativeParser parser, int count, HandleType type)
        {
            _parser = parser;
            _left = count;
            _type = type;
        }

        public Handle Current { get; private set; }

        public bool MoveNext()
        {
            if (_left-- <= 0)
            {
                return false;
            }

            Current = MetadataReader.ReadHandle(ref _parser, _type);
            return true;
        }
    }
}
