using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System.Text;

public sealed partial class StringBuilder : ISerializable
{
    public StringBuilder Insert(int index, string? value)
    {
        CheckInsertion(index);
        return value is null ? this : InsertCore(index, value.AsSpan());
    }

    public StringBuilder Insert(int index, string? value, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckInsertion(index);
        for (int i = 0; i < count; i++)
        {
            InsertCore(index, value.AsSpan());
        }

        return this;
    }

    public StringBuilder Insert(int index, char value) => Insert(index, new ReadOnlySpan<char>(in value));

    public StringBuilder Insert(int index, char[]? value) => Insert(index, new ReadOnlySpan<char>(value));

    public StringBuilder Insert(int index, char[]? value, int startIndex, int charCount)
    {
        CheckInsertion(index);
        if (value is null)
        {
            return startIndex == 0 && charCount == 0
                ? this
                : throw new ArgumentNullException(nameof(value), "String reference not set to an instance of a String.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        if (startIndex > value.Length - charCount)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), string.IndexTooLarge);
        }

        return InsertCore(index, new ReadOnlySpan<char>(value, startIndex, charCount));
    }

    public StringBuilder Insert(int index, ReadOnlySpan<char> value)
    {
        CheckInsertion(index);
        return InsertCore(index, value);
    }

    public StringBuilder Insert(int index, object? value) => Insert(index, value?.ToString());

    public StringBuilder Insert(int index, bool value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, sbyte value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, byte value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, short value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, ushort value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, uint value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, long value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, ulong value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, float value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, double value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, decimal value) => Insert(index, value.ToString());

    public StringBuilder Remove(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (length > _length - startIndex)
        {
            throw new ArgumentOutOfRangeException(nameof(length), string.IndexTooLarge);
        }

        _characters.AsSpan(startIndex + length, _length - startIndex - length).CopyTo(_characters.AsSpan(startIndex));
        _length -= length;
        return this;
    }

    public StringBuilder Replace(char oldChar, char newChar)
    {
        _characters.AsSpan(0, _length).Replace(oldChar, newChar);
        return this;
    }

    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
    {
        CheckReplaced(startIndex, count);
        _characters.AsSpan(startIndex, count).Replace(oldChar, newChar);
        return this;
    }

    public StringBuilder Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, 0, _length);

    public StringBuilder Replace(string oldValue, string? newValue, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(oldValue);
        return Replace(oldValue.AsSpan(), newValue.AsSpan(), startIndex, count);
    }

    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue) => Replace(oldValue, newValue, 0, _length);

    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue, int startIndex, int count)
    {
        CheckReplaced(startIndex, count);
        if (oldValue.Length == 0)
        {
            throw new ArgumentException("The value cannot be an empty string.", nameof(oldValue));
        }

        ReadOnlySpan<char> part = Text.Slice(startIndex, count);
        int index = part.IndexOf(oldValue);
        if (index < 0)
        {
            return this;
        }

        StringBuilder result = new(_characters.Length);
        result.Append(Text[..startIndex]);
        while (index >= 0)
        {
            result.Append(part[..index]).Append(newValue);
            part = part[(index + oldValue.Length)..];
            index = part.IndexOf(oldValue);
        }

        result.Append(part).Append(Text[(startIndex + count)..]);
        if (result._length > _maxCapacity)
        {
            throw new ArgumentOutOfRangeException("requiredLength", SmallCapacity);
        }

        _characters = result._characters;
        _length = result._length;
        return this;
    }

    public StringBuilder AppendJoin(string? separator, params object?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(string? separator, params ReadOnlySpan<object?> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(string? separator, IEnumerable<T> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(string? separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(string? separator, params ReadOnlySpan<string?> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params object?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<object?> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<string?> values) => Append(string.Join(separator, values));

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(destinationIndex);
        if (destinationIndex > destination.Length - count)
        {
            throw new ArgumentException(
                "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.");
        }

        CopyTo(sourceIndex, new Span<char>(destination)[destinationIndex..], count);
    }

    public void CopyTo(int sourceIndex, Span<char> destination, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if ((uint)sourceIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceIndex), string.IndexTooLarge);
        }

        if (sourceIndex > _length - count)
        {
            throw new ArgumentException("Source string was not long enough. Check sourceIndex and count.");
        }

        Text.Slice(sourceIndex, count).CopyTo(destination);
    }

    public bool Equals([NotNullWhen(true)] StringBuilder? sb) =>
        sb is not null && _maxCapacity == sb._maxCapacity && Text.SequenceEqual(sb.Text);

    public bool Equals(ReadOnlySpan<char> span) => Text.SequenceEqual(span);

    /// <summary>Walks the memory of the text, which lies in one piece.</summary>
    public ChunkEnumerator GetChunks() => new(this);

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    private void CheckInsertion(int index)
    {
        if ((uint)index > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexTooLarge);
        }
    }

    private void CheckReplaced(int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), string.IndexTooLarge);
        }

        if (count < 0 || startIndex > _length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(count), string.IndexTooLarge);
        }
    }

    private StringBuilder InsertCore(int index, ReadOnlySpan<char> value)
    {
        int tail = _length - index;
        Reserve(value.Length);
        _characters.AsSpan(index, tail).CopyTo(_characters.AsSpan(index + value.Length));
        value.CopyTo(_characters.AsSpan(index));
        return this;
    }

    /// <summary>Gives the text as memory.</summary>
    public struct ChunkEnumerator
    {
        private readonly StringBuilder _builder;
        private int _state;

        internal ChunkEnumerator(StringBuilder builder)
        {
            _builder = builder;
        }

        public readonly ReadOnlyMemory<char> Current => _state == 1
            ? new ReadOnlyMemory<char>(_builder._characters, 0, _builder._length)
            : throw new InvalidOperationException("Enumeration has either not started or has already finished.");

        public readonly ChunkEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            _state = Math.Min(_state + 1, 2);
            return _state == 1;
        }
    }
}
