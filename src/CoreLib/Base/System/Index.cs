using System.Runtime.CompilerServices;

namespace System;

/// <summary>A position counted from the start or, with <c>^</c>, from the end.</summary>
public readonly partial struct Index : IEquatable<Index>
{
    // Positions from the end are stored as their complement.
    private readonly int _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Index(int value, bool fromEnd = false)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(value));
        }

        _value = fromEnd ? ~value : value;
    }

    private Index(int value)
    {
        _value = value;
    }

    public static Index Start => new(0);

    public static Index End => new(~0);

    public int Value => _value < 0 ? ~_value : _value;

    public bool IsFromEnd => _value < 0;

    public static implicit operator Index(int value) => FromStart(value);

    public static Index FromStart(int value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(value));
        }

        return new Index(value);
    }

    public static Index FromEnd(int value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(value));
        }

        return new Index(~value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int GetOffset(int length) => _value < 0 ? _value + length + 1 : _value;

    public bool Equals(Index other) => _value == other._value;

    public override bool Equals(object? value) => value is Index other && _value == other._value;

    public override int GetHashCode() => _value;
}
