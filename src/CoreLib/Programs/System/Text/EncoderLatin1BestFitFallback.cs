namespace System.Text;

/// <summary>Puts similar characters of Latin-1 in the place of others.</summary>
internal sealed class EncoderLatin1BestFitFallback : EncoderFallback
{
    public static readonly EncoderLatin1BestFitFallback Instance = new();

    public override int MaxCharCount => 1;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    /// <summary>Hands out one character.</summary>
    private sealed class Buffer : EncoderFallbackBuffer
    {
        private char _character;
        private int _remaining;
        private int _taken;

        public override int Remaining => _remaining;

        public override bool Fallback(char charUnknown, int index)
        {
            (_character, _remaining, _taken) = (Latin1BestFit.Find(charUnknown), 1, 0);
            return true;
        }

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
        {
            (_character, _remaining, _taken) = ('?', 2, 0);
            return true;
        }

        public override char GetNextChar()
        {
            if (_remaining == 0)
            {
                return '\0';
            }

            _remaining--;
            _taken++;
            return _character;
        }

        public override bool MovePrevious()
        {
            if (_taken == 0)
            {
                return false;
            }

            _taken--;
            _remaining++;
            return true;
        }
    }
}
