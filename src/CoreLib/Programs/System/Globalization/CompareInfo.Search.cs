using System.Text;

namespace System.Globalization;

public sealed partial class CompareInfo
{
    public int IndexOf(string source, char value) => IndexOf(source, value, CompareOptions.None);

    public int IndexOf(string source, string value) => IndexOf(source, value, CompareOptions.None);

    public int IndexOf(string source, char value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IndexOf(source.AsSpan(), new ReadOnlySpan<char>(in value), options);
    }

    public int IndexOf(string source, string value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(value);
        return IndexOf(source.AsSpan(), value.AsSpan(), options);
    }

    public int IndexOf(string source, char value, int startIndex) => IndexOf(source, value, startIndex, CompareOptions.None);

    public int IndexOf(string source, string value, int startIndex) => IndexOf(source, value, startIndex, CompareOptions.None);

    public int IndexOf(string source, char value, int startIndex, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IndexOf(source, value, startIndex, source.Length - startIndex, options);
    }

    public int IndexOf(string source, string value, int startIndex, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IndexOf(source, value, startIndex, source.Length - startIndex, options);
    }

    public int IndexOf(string source, char value, int startIndex, int count) =>
        IndexOf(source, value, startIndex, count, CompareOptions.None);

    public int IndexOf(string source, string value, int startIndex, int count) =>
        IndexOf(source, value, startIndex, count, CompareOptions.None);

    public int IndexOf(string source, char value, int startIndex, int count, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        int index = IndexOf(Forward(source, startIndex, count), new ReadOnlySpan<char>(in value), options);
        return index < 0 ? index : index + startIndex;
    }

    public int IndexOf(string source, string value, int startIndex, int count, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(value);
        int index = IndexOf(Forward(source, startIndex, count), value.AsSpan(), options);
        return index < 0 ? index : index + startIndex;
    }

    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None) =>
        Ordinal.IndexOf(source, value, Check(options, forOrder: false));

    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength)
    {
        int index = IndexOf(source, value, options);
        matchLength = index < 0 ? 0 : value.Length;
        return index;
    }

    public int IndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None)
    {
        Span<char> text = stackalloc char[2];
        int length = value.EncodeToUtf16(text);
        return IndexOf(source, text[..length], options);
    }

    public int LastIndexOf(string source, char value) => LastIndexOf(source, value, CompareOptions.None);

    public int LastIndexOf(string source, string value) => LastIndexOf(source, value, CompareOptions.None);

    public int LastIndexOf(string source, char value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return LastIndexOf(source.AsSpan(), new ReadOnlySpan<char>(in value), options);
    }

    public int LastIndexOf(string source, string value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(value);
        return LastIndexOf(source.AsSpan(), value.AsSpan(), options);
    }

    public int LastIndexOf(string source, char value, int startIndex) =>
        LastIndexOf(source, value, startIndex, startIndex + 1, CompareOptions.None);

    public int LastIndexOf(string source, string value, int startIndex) =>
        LastIndexOf(source, value, startIndex, startIndex + 1, CompareOptions.None);

    public int LastIndexOf(string source, char value, int startIndex, CompareOptions options) =>
        LastIndexOf(source, value, startIndex, startIndex + 1, options);

    public int LastIndexOf(string source, string value, int startIndex, CompareOptions options) =>
        LastIndexOf(source, value, startIndex, startIndex + 1, options);

    public int LastIndexOf(string source, char value, int startIndex, int count) =>
        LastIndexOf(source, value, startIndex, count, CompareOptions.None);

    public int LastIndexOf(string source, string value, int startIndex, int count) =>
        LastIndexOf(source, value, startIndex, count, CompareOptions.None);

    public int LastIndexOf(string source, char value, int startIndex, int count, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ReadOnlySpan<char> part = Backward(source, ref startIndex, count);
        int index = LastIndexOf(part, new ReadOnlySpan<char>(in value), options);
        return index < 0 ? index : index + startIndex;
    }

    public int LastIndexOf(string source, string value, int startIndex, int count, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(value);
        ReadOnlySpan<char> part = Backward(source, ref startIndex, count);
        int index = LastIndexOf(part, value.AsSpan(), options);
        return index < 0 ? index : index + startIndex;
    }

    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None) =>
        Ordinal.LastIndexOf(source, value, Check(options, forOrder: false));

    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength)
    {
        int index = LastIndexOf(source, value, options);
        matchLength = index < 0 ? 0 : value.Length;
        return index;
    }

    public int LastIndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None)
    {
        Span<char> text = stackalloc char[2];
        int length = value.EncodeToUtf16(text);
        return LastIndexOf(source, text[..length], options);
    }

    private static ReadOnlySpan<char> Forward(string source, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)source.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), string.IndexTooLarge);
        }

        if ((uint)count > (uint)(source.Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), string.CountTooLarge);
        }

        return source.AsSpan(startIndex, count);
    }

    // The part that ends at the given index; the index becomes that of its beginning.
    private static ReadOnlySpan<char> Backward(string source, ref int startIndex, int count)
    {
        if (source.Length == 0 && startIndex is (-1 or 0))
        {
            startIndex = 0;
            return default;
        }

        if ((uint)startIndex > (uint)source.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), string.IndexNotInside);
        }

        if (startIndex == source.Length)
        {
            startIndex--;
            if (count > 0)
            {
                count--;
            }
        }

        startIndex = startIndex - count + 1;
        if ((uint)startIndex > (uint)source.Length || (uint)count > (uint)(source.Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), string.CountTooLarge);
        }

        return source.AsSpan(startIndex, count);
    }
}
