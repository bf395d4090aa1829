using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>Text under construction, in one array that doubles.</summary>
public sealed partial class StringBuilder
{
    private const int DefaultCapacity = 16;

    private char[] _characters;
    private int _length;

    public StringBuilder()
    {
        _characters = new char[DefaultCapacity];
    }

    public StringBuilder(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _characters = new char[Math.Max(capacity, DefaultCapacity)];
    }

    public StringBuilder(int capacity, int maxCapacity)
        : this(capacity)
    {
    }

    public StringBuilder(string? value)
        : this(value?.Length ?? 0)
    {
        Append(value);
    }

    public StringBuilder(string? value, int capacity)
        : this(Math.Max(capacity, value?.Length ?? 0))
    {
        Append(value);
    }

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value > _length)
            {
                Append('\0', value - _length);
            }

            _length = value;
        }
    }

    public int Capacity
    {
        get => _characters.Length;
        set => EnsureCapacity(value);
    }

    public int MaxCapacity => int.MaxValue;

    [IndexerName("Chars")]
    public char this[int index]
    {
        get => _characters.AsSpan(0, _length)[index];
        set => _characters.AsSpan(0, _length)[index] = value;
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(capacity, (int)Math.Min((uint)_characters.Length * 2, (uint)Array.MaxLength)));
        }

        return _characters.Length;
    }

    public override string ToString() => new(_characters.AsSpan(0, _length));

    public string ToString(int startIndex, int length) => new(_characters.AsSpan(0, _length).Slice(startIndex, length));

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public StringBuilder Append(char value)
    {
        if (_length == _characters.Length)
        {
            EnsureCapacity(_length + 1);
        }

        _characters[_length++] = value;
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        Reserve(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(string? value) => Append(value.AsSpan());

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Reserve(value.Length));
        return this;
    }

    public StringBuilder Append(string? value, int startIndex, int count) => Append(value.AsSpan(startIndex, count));

    public StringBuilder Append(char[]? value) => Append(new ReadOnlySpan<char>(value));

    public StringBuilder Append(char[]? value, int startIndex, int charCount) =>
        Append(new ReadOnlySpan<char>(value, startIndex, charCount));

    public StringBuilder Append(StringBuilder? value) =>
        value is null ? this : Append(value._characters.AsSpan(0, value._length));

    public StringBuilder Append(object? value) => Append(value?.ToString());

    public StringBuilder Append(bool value) => Append(value ? "True" : "False");

    public StringBuilder Append(sbyte value) => AppendFormattable(value);

    public StringBuilder Append(byte value) => AppendFormattable(value);

    public StringBuilder Append(short value) => AppendFormattable(value);

    public StringBuilder Append(ushort value) => AppendFormattable(value);

    public StringBuilder Append(int value) => AppendFormattable(value);

    public StringBuilder Append(uint value) => AppendFormattable(value);

    public StringBuilder Append(long value) => AppendFormattable(value);

    public StringBuilder Append(ulong value) => AppendFormattable(value);

    public StringBuilder Append(float value) => AppendFormattable(value);

    public StringBuilder Append(double value) => AppendFormattable(value);

    public StringBuilder Append([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => this;

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string? value) => Append(value).Append('\n');

    public StringBuilder AppendLine([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) =>
        Append('\n');

    public StringBuilder AppendJoin(string? separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder Insert(int index, string? value) => Insert(index, value.AsSpan());

    public StringBuilder Insert(int index, char value) => Insert(index, new ReadOnlySpan<char>(in value));

    public StringBuilder Insert(int index, object? value) => Insert(index, value?.ToString());

    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, ReadOnlySpan<char> value)
    {
        if ((uint)index > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        int tail = _length - index;
        Reserve(value.Length);
        _characters.AsSpan(index, tail).CopyTo(_characters.AsSpan(index + value.Length));
        value.CopyTo(_characters.AsSpan(index));
        return this;
    }

    public StringBuilder Remove(int startIndex, int length)
    {
        Span<char> text = _characters.AsSpan(0, _length);
        text.Slice(startIndex, length);
        text[(startIndex + length)..].CopyTo(text[startIndex..]);
        _length -= length;
        return this;
    }

    public StringBuilder Replace(char oldChar, char newChar)
    {
        _characters.AsSpan(0, _length).Replace(oldChar, newChar);
        return this;
    }

    public StringBuilder Replace(string oldValue, string? newValue)
    {
        string text = ToString().Replace(oldValue, newValue);
        return Clear().Append(text);
    }

    public void CopyTo(int sourceIndex, Span<char> destination, int count) =>
        _characters.AsSpan(0, _length).Slice(sourceIndex, count).CopyTo(destination);

    public bool Equals([NotNullWhen(true)] StringBuilder? sb) =>
        sb is not null && _characters.AsSpan(0, _length).SequenceEqual(sb._characters.AsSpan(0, sb._length));

    internal Span<char> GetRest() => _characters.AsSpan(_length);

    internal void Advance(int count) => _length += count;

    private StringBuilder AppendFormattable<T>(T value)
        where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(GetRest(), out written, default, null))
        {
            EnsureCapacity((_characters.Length * 2) + 1);
        }

        _length += written;
        return this;
    }

    private Span<char> Reserve(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > _characters.Length - _length)
        {
            EnsureCapacity(checked(_length + count));
        }

        Span<char> place = _characters.AsSpan(_length, count);
        _length += count;
        return place;
    }
}
