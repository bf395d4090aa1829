namespace System.Runtime;

/// <summary>The line that <c>VIPER_GC_TRACE=1</c> prints for each collection. Allocates nothing.</summary>
internal static unsafe class GcTrace
{
    private const int LineLength = 256;

    public static void Write(in CollectionFigures figures, nuint usedBefore, nuint givenBack)
    {
        byte* buffer = stackalloc byte[LineLength];
        Line line = new(new Span<byte>(buffer, LineLength));
        line.Add("gc "u8);
        line.Add((ulong)figures.Count);
        line.Add(figures.Reason switch
        {
            CollectionReason.Allocation => ": allocation"u8,
            CollectionReason.Limit => ": limit"u8,
            CollectionReason.Request => ": request"u8,
            _ => ": stress"u8,
        });
        line.Add(", "u8);
        line.Add(figures.LiveObjects);
        line.Add(" objects live in "u8);
        line.Add(figures.LiveBytes / 1024);
        line.Add(" KiB, heap "u8);
        line.Add(usedBefore / 1024);
        line.Add(" to "u8);
        line.Add(HeapSpace.UsedBytes / 1024);
        line.Add(" KiB, "u8);
        line.Add(figures.AllocatedBefore / 1024);
        line.Add(" KiB allocated before, "u8);
        line.Add(givenBack / 1024);
        line.Add(" KiB given back, "u8);
        line.Add((ulong)(figures.LastPause / 1000));
        line.Add(" us\n"u8);
        SystemCalls.Write(SystemCalls.StandardError, line.Text);
    }

    private ref struct Line(Span<byte> buffer)
    {
        private readonly Span<byte> _buffer = buffer;
        private int _length;

        public readonly ReadOnlySpan<byte> Text => _buffer[.._length];

        public void Add(ReadOnlySpan<byte> text)
        {
            text.CopyTo(_buffer[_length..]);
            _length += text.Length;
        }

        public void Add(ulong number)
        {
            int digits = 1;
            for (ulong rest = number / 10; rest != 0; rest /= 10)
            {
                digits++;
            }

            for (int i = _length + digits - 1; i >= _length; i--)
            {
                _buffer[i] = (byte)('0' + (number % 10));
                number /= 10;
            }

            _length += digits;
        }
    }
}
