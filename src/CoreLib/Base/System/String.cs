using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>
/// UTF-16 text: length, characters, a terminating zero. Literals are laid out by the compiler; making new ones needs a heap and
/// exists
/// for programs only.
/// </summary>
public sealed partial class String : IEquatable<string>, IComparable<string>
{
    [Intrinsic]
    public static readonly string Empty = "";

    // The compiler lays out literals as these two fields.
    private readonly int _stringLength;
    private char _firstChar;

    public int Length
    {
        [Intrinsic]
        get => _stringLength;
    }

    [System.Runtime.CompilerServices.IndexerName("Chars")]
    public char this[int index]
    {
        [Intrinsic]
        get
        {
            if ((uint)index >= (uint)_stringLength)
            {
                ThrowHelper.ThrowIndexOutOfRange();
            }

            return Unsafe.Add(ref _firstChar, (nint)(uint)index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ReadOnlySpan<char>(string? value) =>
        value is null ? default : new ReadOnlySpan<char>(ref value._firstChar, value._stringLength);

    public static bool operator ==(string? a, string? b) => Equals(a, b);

    public static bool operator !=(string? a, string? b) => !Equals(a, b);

    public static bool IsNullOrEmpty([Diagnostics.CodeAnalysis.NotNullWhen(false)] string? value) =>
        value is null || value.Length == 0;

    public static bool Equals(string? a, string? b)
    {
        if ((object?)a == b)
        {
            return true;
        }

        return a is not null && b is not null && a.EqualsCore(b);
    }

    public bool Equals(string? value) => (object?)value == this || (value is not null && EqualsCore(value));

    public override bool Equals(object? obj) => obj is string other && Equals(this, other);

    public override int GetHashCode() => GetOrdinalHashCode(this);

    public int CompareTo(string? strB) => strB is null ? 1 : this.AsSpan().SequenceCompareTo(strB.AsSpan());

    public static int CompareOrdinal(string? strA, string? strB)
    {
        if ((object?)strA == strB)
        {
            return 0;
        }

        if (strA is null)
        {
            return -1;
        }

        return strB is null ? 1 : CompareOrdinalCore(strA, strB);
    }

    // The difference of the first characters that differ, or of the lengths. .NET reads characters in pairs, the terminating zero with
    // them, and what it gives depends on that.
    private static int CompareOrdinalCore(string strA, string strB)
    {
        int length = Math.Min(strA._stringLength, strB._stringLength);
        int compared = length == 0 ? 1 : length + (length & 1);
        for (int i = 0; i < compared; i++)
        {
            int difference = Unsafe.Add(ref strA._firstChar, i) - Unsafe.Add(ref strB._firstChar, i);
            if (difference != 0)
            {
                return difference;
            }
        }

        return strA._stringLength - strB._stringLength;
    }

    public CharEnumerator GetEnumerator() => new(this);

    /// <summary>Where <c>fixed</c> points.</summary>
    public ref readonly char GetPinnableReference() => ref _firstChar;

    internal ref char GetRawStringData() => ref _firstChar;

    private bool EqualsCore(string other) =>
        _stringLength == other._stringLength
        && SpanHelpers.SequenceEqual(
            ref Unsafe.As<char, byte>(ref _firstChar),
            ref Unsafe.As<char, byte>(ref other._firstChar),
            (nuint)(uint)_stringLength * sizeof(char));
}
