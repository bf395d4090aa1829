namespace System.Text;

/// <summary>Where a UTF-7 coder puts what it makes, or only counts it.</summary>
internal ref struct Utf7Output<T>
{
    private readonly Span<T> _destination;
    private readonly bool _countsOnly;

    /// <summary>Counts.</summary>
    public Utf7Output()
    {
        _countsOnly = true;
    }

    public Utf7Output(Span<T> destination)
    {
        _destination = destination;
    }

    public int Count { get; private set; }

    public void Add(T value)
    {
        if (!_countsOnly)
        {
            if (Count >= _destination.Length)
            {
                throw typeof(T) == typeof(byte)
                    ? new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding codepage '65000' and fallback 'System.Text.EncoderReplacementFallback'.", "bytes")
                    : new ArgumentException("The output char buffer is too small to contain the decoded characters, encoding codepage '65000' and fallback 'System.Text.UTF7Encoding+DecoderUTF7Fallback'.", "chars");
            }

            _destination[Count] = value;
        }

        Count++;
    }
}
