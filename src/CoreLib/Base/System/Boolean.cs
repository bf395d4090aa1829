namespace System;

/// <summary>True or false.</summary>
public readonly partial struct Boolean : IComparable, IComparable<bool>, IEquatable<bool>
{
    public static readonly string TrueString = "True";
    public static readonly string FalseString = "False";

    private readonly bool _value;

    public int CompareTo(bool value) => _value == value ? 0 : _value ? 1 : -1;

    public int CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not bool other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Boolean.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(bool obj) => _value == obj;

    public override bool Equals(object? obj) => obj is bool other && _value == other;

    public override int GetHashCode() => _value ? 1 : 0;

    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<char> text = _value ? "True" : "False";
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
