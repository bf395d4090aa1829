namespace System.Buffers;

/// <summary>A standard format: a letter and a precision.</summary>
public readonly struct StandardFormat : IEquatable<StandardFormat>
{
    public const byte NoPrecision = byte.MaxValue;

    public const byte MaxPrecision = 99;

    private readonly byte _symbol;
    private readonly byte _precision;

    public StandardFormat(char symbol, byte precision = NoPrecision)
    {
        if (precision is not NoPrecision and > MaxPrecision)
        {
            throw new ArgumentOutOfRangeException(nameof(precision), $"Precision cannot be larger than {MaxPrecision}.");
        }

        if (symbol != (byte)symbol)
        {
            throw new ArgumentException("Format specifier was invalid.", nameof(symbol));
        }

        _symbol = (byte)symbol;
        _precision = precision;
    }

    public char Symbol => (char)_symbol;

    public byte Precision => _precision;

    public bool HasPrecision => _precision != NoPrecision;

    public bool IsDefault => (_symbol | _precision) == 0;

    internal byte PrecisionOrZero => _precision == NoPrecision ? (byte)0 : _precision;

    public static implicit operator StandardFormat(char symbol) => new(symbol);

    public static bool operator ==(StandardFormat left, StandardFormat right) => left.Equals(right);

    public static bool operator !=(StandardFormat left, StandardFormat right) => !left.Equals(right);

    public static StandardFormat Parse(string? format) => format is null ? default : Parse(format.AsSpan());

    public static StandardFormat Parse(ReadOnlySpan<char> format)
    {
        TryParse(format, out StandardFormat result, throws: true);
        return result;
    }

    public static bool TryParse(ReadOnlySpan<char> format, out StandardFormat result) => TryParse(format, out result, throws: false);

    public bool Equals(StandardFormat other) => _symbol == other._symbol && _precision == other._precision;

    public override bool Equals(object? obj) => obj is StandardFormat other && Equals(other);

    public override int GetHashCode() => _symbol.GetHashCode() ^ _precision.GetHashCode();

    public override string ToString()
    {
        if (_symbol == 0)
        {
            return string.Empty;
        }

        return HasPrecision ? $"{Symbol}{Precision}" : Symbol.ToString();
    }

    private static bool TryParse(ReadOnlySpan<char> format, out StandardFormat result, bool throws)
    {
        result = default;
        if (format.Length == 0)
        {
            return true;
        }

        if (format.Length == 1)
        {
            result = new StandardFormat(format[0]);
            return true;
        }

        uint precision = 0;
        foreach (char character in format.Slice(1))
        {
            uint digit = (uint)(character - '0');
            if (digit > 9)
            {
                return throws
                    ? throw new FormatException($"Characters following the format symbol must be a number of {MaxPrecision} or less.")
                    : false;
            }

            precision = (precision * 10) + digit;
            if (precision > MaxPrecision)
            {
                return throws ? throw new FormatException($"Precision cannot be larger than {MaxPrecision}.") : false;
            }
        }

        result = new StandardFormat(format[0], (byte)precision);
        return true;
    }
}
