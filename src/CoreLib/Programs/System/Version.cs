using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace System;

/// <summary>The version of a program: two to four numbers.</summary>
public sealed class Version
    : ICloneable, IComparable, IComparable<Version?>, IEquatable<Version?>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Version>
{
    private readonly int _build;
    private readonly int _revision;

    public Version(int major, int minor, int build, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        (Major, Minor, _build, _revision) = (major, minor, build, revision);
    }

    public Version(int major, int minor, int build)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        (Major, Minor, _build, _revision) = (major, minor, build, -1);
    }

    public Version(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        (Major, Minor, _build, _revision) = (major, minor, -1, -1);
    }

    public Version(string version)
    {
        Version parsed = Parse(version);
        (Major, Minor, _build, _revision) = (parsed.Major, parsed.Minor, parsed._build, parsed._revision);
    }

    public Version()
    {
        (_build, _revision) = (-1, -1);
    }

    // Unlike the public constructors, -1 stands for a number that is not there.
    private Version(int major, int minor, int build, int revision, bool _)
    {
        (Major, Minor, _build, _revision) = (major, minor, build, revision);
    }

    public int Major { get; }

    public int Minor { get; }

    public int Build => _build;

    public int Revision => _revision;

    public short MajorRevision => (short)(_revision >> 16);

    public short MinorRevision => (short)_revision;

    private int FieldCount => _build == -1 ? 2 : _revision == -1 ? 3 : 4;

    public static bool operator ==(Version? v1, Version? v2) => v1 is null ? v2 is null : v1.Equals(v2);

    public static bool operator !=(Version? v1, Version? v2) => !(v1 == v2);

    public static bool operator <(Version? v1, Version? v2) => v1 is null ? v2 is not null : v1.CompareTo(v2) < 0;

    public static bool operator <=(Version? v1, Version? v2) => v1 is null || v1.CompareTo(v2) <= 0;

    public static bool operator >(Version? v1, Version? v2) => v2 < v1;

    public static bool operator >=(Version? v1, Version? v2) => v2 <= v1;

    public object Clone() => this;

    public int CompareTo(object? version) => version switch
    {
        null => 1,
        Version other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type Version."),
    };

    public int CompareTo(Version? value)
    {
        if (value is null)
        {
            return 1;
        }

        int order = Major.CompareTo(value.Major);
        order = order != 0 ? order : Minor.CompareTo(value.Minor);
        order = order != 0 ? order : _build.CompareTo(value._build);
        return order != 0 ? order : _revision.CompareTo(value._revision);
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Version);

    public bool Equals([NotNullWhen(true)] Version? obj) => obj is not null && CompareTo(obj) == 0;

    // Most versions have small numbers; all of their bits count.
    public override int GetHashCode() =>
        ((Major & 0xF) << 28) | ((Minor & 0xFF) << 20) | ((_build & 0xFF) << 12) | (_revision & 0xFFF);

    public override string ToString() => ToString(FieldCount);

    public string ToString(int fieldCount)
    {
        TextBuilder result = new(stackalloc char[48]);
        Write(ref result, fieldCount);
        return result.ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormat(destination, FieldCount, out charsWritten);

    public bool TryFormat(Span<char> destination, int fieldCount, out int charsWritten)
    {
        TextBuilder result = new(stackalloc char[48]);
        Write(ref result, fieldCount);
        return result.TryCopyTo(destination, out charsWritten);
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormat(utf8Destination, FieldCount, out bytesWritten);

    public bool TryFormat(Span<byte> utf8Destination, int fieldCount, out int bytesWritten)
    {
        TextBuilder result = new(stackalloc char[48]);
        Write(ref result, fieldCount);
        return result.TryCopyTo(utf8Destination, out bytesWritten);
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    public static Version Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Version Parse(ReadOnlySpan<char> input) => Read(input, throws: true)!;

    public static Version Parse(ReadOnlySpan<byte> utf8Text) => Read(Utf8Text.Decode(utf8Text), throws: true)!;

    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out Version? result)
    {
        result = input is null ? null : Read(input, throws: false);
        return result is not null;
    }

    public static bool TryParse(ReadOnlySpan<char> input, [NotNullWhen(true)] out Version? result)
    {
        result = Read(input, throws: false);
        return result is not null;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Version? result) =>
        TryParse(Utf8Text.Decode(utf8Text).AsSpan(), out result);

    static Version IUtf8SpanParsable<Version>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Version>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Version result) =>
        TryParse(utf8Text, out result);

    private static Version? Read(ReadOnlySpan<char> input, bool throws)
    {
        Span<int> fields = [-1, -1, -1, -1];
        int count = input.Count('.') + 1;
        if (count is < 2 or > 4)
        {
            return throws ? throw new ArgumentException("Version string portion was too short or too long.", nameof(input)) : null;
        }

        ReadOnlySpan<string> names = [nameof(input), nameof(input), "build", "revision"];
        ReadOnlySpan<char> rest = input;
        for (int i = 0; i < count; i++)
        {
            int end = rest.IndexOf('.');
            ReadOnlySpan<char> field = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!throws)
            {
                if (!int.TryParse(field, NumberStyles.Integer, CultureInfo.InvariantCulture, out fields[i]) || fields[i] < 0)
                {
                    return null;
                }

                continue;
            }

            fields[i] = int.Parse(field, NumberStyles.Integer, CultureInfo.InvariantCulture);
            if (fields[i] < 0)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(fields[i], names[i]);
            }
        }

        return new Version(fields[0], fields[1], fields[2], fields[3], true);
    }

    private void Write(ref TextBuilder result, int fieldCount)
    {
        if ((uint)fieldCount > (uint)FieldCount)
        {
            throw new ArgumentException($"Argument must be between 0 and {FieldCount}.", nameof(fieldCount));
        }

        ReadOnlySpan<int> fields = [Major, Minor, _build, _revision];
        for (int i = 0; i < fieldCount; i++)
        {
            if (i != 0)
            {
                result.Append('.');
            }

            result.AppendDigits(fields[i], 1);
        }
    }
}
