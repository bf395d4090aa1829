using System.Text;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler builds interpolated strings with.</summary>
[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    private const int MinimumSize = 64;
    private const int SizePerHole = 12;

    private readonly IFormatProvider? _provider;
    private Span<char> _characters;
    private int _length;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        _characters = new char[Math.Max(MinimumSize, literalLength + (formattedCount * SizePerHole))];
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider)
        : this(literalLength, formattedCount)
    {
        _provider = provider;
    }

    public DefaultInterpolatedStringHandler(
        int literalLength, int formattedCount, IFormatProvider? provider, Span<char> initialBuffer)
    {
        _provider = provider;
        _characters = initialBuffer;
    }

    public readonly ReadOnlySpan<char> Text => _characters[.._length];

    public override readonly string ToString() => new(Text);

    public string ToStringAndClear()
    {
        string text = new(Text);
        Clear();
        return text;
    }

    public void Clear()
    {
        _characters = default;
        _length = 0;
    }

    public void AppendLiteral(string value) => AppendFormatted(value.AsSpan());

    // (scoped: what is appended is copied.)
    public void AppendFormatted(scoped ReadOnlySpan<char> value)
    {
        if (!value.TryCopyTo(_characters[_length..]))
        {
            Grow(value.Length);
            value.CopyTo(_characters[_length..]);
        }

        _length += value.Length;
    }

    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null)
    {
        int start = _length;
        AppendFormatted(value);
        Align(start, alignment);
    }

    public void AppendFormatted(string? value)
    {
        if (_provider is null)
        {
            AppendFormatted(value.AsSpan());
        }
        else
        {
            AppendFormatted<string?>(value, null);
        }
    }

    public void AppendFormatted(string? value, int alignment = 0, string? format = null) =>
        AppendFormatted<string?>(value, alignment, format);

    public void AppendFormatted(object? value, int alignment = 0, string? format = null) =>
        AppendFormatted<object?>(value, alignment, format);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

    public void AppendFormatted<T>(T value, int alignment, string? format)
    {
        int start = _length;
        AppendFormatted(value, format);
        Align(start, alignment);
    }

    public void AppendFormatted<T>(T value, string? format)
    {
        if (_provider is not null && CompositeText.GetFormatter(_provider) is { } formatter)
        {
            AppendFormatted(formatter.Format(format, value, _provider).AsSpan());
            return;
        }

        if (value is ISpanFormattable)
        {
            // The cast of a value type is a constrained call on the value itself: nothing is boxed.
            int written;
            while (!((ISpanFormattable)value).TryFormat(_characters[_length..], out written, format, _provider))
            {
                Grow(1);
            }

            _length += written;
            return;
        }

        AppendFormatted((value is IFormattable ? ((IFormattable)value).ToString(format, _provider) : value?.ToString()).AsSpan());
    }

    internal void AppendAligned(string? value, int alignment)
    {
        int start = _length;
        AppendFormatted(value.AsSpan());
        Align(start, alignment);
    }

    private void Align(int start, int alignment)
    {
        int written = _length - start;
        int padding = Math.Abs(alignment) - written;
        if (padding <= 0)
        {
            return;
        }

        if (_characters.Length - _length < padding)
        {
            Grow(padding);
        }

        if (alignment > 0)
        {
            _characters.Slice(start, written).CopyTo(_characters[(start + padding)..]);
            _characters.Slice(start, padding).Fill(' ');
        }
        else
        {
            _characters.Slice(_length, padding).Fill(' ');
        }

        _length += padding;
    }

    private void Grow(int needed)
    {
        char[] larger = new char[Math.Max(_length + needed, Math.Max(_characters.Length * 2, MinimumSize))];
        Text.CopyTo(larger);
        _characters = larger;
    }
}
