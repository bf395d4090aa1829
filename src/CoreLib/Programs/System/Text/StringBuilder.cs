using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>Text under construction, in one array that doubles.</summary>
public sealed partial class StringBuilder
{
    private const int DefaultCapacity = 16;
    private const string SmallCapacity = "capacity was less than the current size.";

    private char[] _characters;
    private readonly int _maxCapacity = int.MaxValue;
    private int _length;

    public StringBuilder()
    {
        _characters = new char[DefaultCapacity];
    }

    public StringBuilder(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _characters = new char[capacity == 0 ? DefaultCapacity : capacity];
    }

    public StringBuilder(int capacity, int maxCapacity)
    {
        if (capacity > maxCapacity)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), "Capacity exceeds maximum capacity.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxCapacity);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _maxCapacity = maxCapacity;
        _characters = new char[capacity == 0 ? Math.Min(DefaultCapacity, maxCapacity) : capacity];
    }

    public StringBuilder(string? value)
        : this(value, DefaultCapacity)
    {
    }

    public StringBuilder(string? value, int capacity)
        : this(value, 0, value?.Length ?? 0, capacity)
    {
    }

    public StringBuilder(string? value, int startIndex, int length, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        value ??= "";
        if (startIndex > value.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "Index and length must refer to a location within the string.");
        }

        _characters = new char[Math.Max(capacity == 0 ? DefaultCapacity : capacity, length)];
        Append(value.AsSpan(startIndex, length));
    }

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value > _maxCapacity)
            {
                throw new ArgumentOutOfRangeException(nameof(value), SmallCapacity);
            }

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
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value > _maxCapacity)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "Capacity exceeds maximum capacity.");
            }

            if (value < _length)
            {
                throw new ArgumentOutOfRangeException(nameof(value), SmallCapacity);
            }

            Array.Resize(ref _characters, value);
        }
    }

    public int MaxCapacity => _maxCapacity;

    [IndexerName("Chars")]
    public char this[int index]
    {
        get => (uint)index < (uint)_length ? _characters[index] : throw new IndexOutOfRangeException();
        set
        {
            if ((uint)index >= (uint)_length)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
            }

            _characters[index] = value;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (capacity > _characters.Length)
        {
            Capacity = capacity;
        }

        return _characters.Length;
    }

    public override string ToString() => new(Text);

    public string ToString(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (startIndex > _length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "startIndex cannot be larger than length of string.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (startIndex > _length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "Index and length must refer to a location within the string.");
        }

        return new string(Text.Slice(startIndex, length));
    }

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public StringBuilder Append(char value)
    {
        if (_length == _characters.Length)
        {
            Grow(_length + 1);
        }

        _characters[_length++] = value;
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(repeatCount);
        Reserve(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(string? value) => Append(value.AsSpan());

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Reserve(value.Length));
        return this;
    }

    public StringBuilder Append(ReadOnlyMemory<char> value) => Append(value.Span);

    public unsafe StringBuilder Append(char* value, int valueCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(valueCount);
        return Append(new ReadOnlySpan<char>(value, valueCount));
    }

    public StringBuilder Append(string? value, int startIndex, int count)
    {
        if (value is null)
        {
            return startIndex == 0 && count == 0 ? this : throw new ArgumentNullException(nameof(value));
        }

        if (count == 0)
        {
            return this;
        }

        CheckPart(value.Length, startIndex, count, nameof(count));
        return Append(value.AsSpan(startIndex, count));
    }

    public StringBuilder Append(char[]? value) => Append(new ReadOnlySpan<char>(value));

    public StringBuilder Append(char[]? value, int startIndex, int charCount)
    {
        if (value is null)
        {
            return startIndex == 0 && charCount == 0 ? this : throw new ArgumentNullException(nameof(value));
        }

        CheckPart(value.Length, startIndex, charCount, nameof(charCount));
        return Append(new ReadOnlySpan<char>(value, startIndex, charCount));
    }

    public StringBuilder Append(StringBuilder? value) => value is null ? this : Append(value.Text);

    public StringBuilder Append(StringBuilder? value, int startIndex, int count)
    {
        if (value is null)
        {
            return startIndex == 0 && count == 0 ? this : throw new ArgumentNullException(nameof(value));
        }

        if (count == 0)
        {
            return this;
        }

        CheckPart(value.Length, startIndex, count, nameof(count));
        return Append(value.Text.Slice(startIndex, count));
    }

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

    public StringBuilder Append(decimal value) => AppendFormattable(value);

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string? value) => Append(value).Append('\n');

    internal ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    internal Span<char> GetRest() => _characters.AsSpan(_length);

    internal void Advance(int count) => _length += count;

    private StringBuilder AppendFormattable<T>(T value)
        where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(GetRest(), out written, default, null))
        {
            Grow(_characters.Length + 1);
        }

        _length += written;
        return this;
    }

    private Span<char> Reserve(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > _characters.Length - _length)
        {
            Grow(checked(_length + count));
        }

        Span<char> place = _characters.AsSpan(_length, count);
        _length += count;
        return place;
    }

    private static void CheckPart(int whole, int startIndex, int count, string countName)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count, countName);
        if (startIndex > whole - count)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), string.IndexTooLarge);
        }
    }

    private void Grow(int needed)
    {
        if (needed > _maxCapacity)
        {
            throw new ArgumentOutOfRangeException("valueCount", "The length cannot be greater than the capacity.");
        }

        Array.Resize(ref _characters, Math.Min(_maxCapacity, Math.Max(needed, (int)Math.Min((uint)_characters.Length * 2, (uint)Array.MaxLength))));
    }
}
