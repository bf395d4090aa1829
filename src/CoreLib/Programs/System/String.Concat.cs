using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

public sealed partial class String
{
    public static string Concat(string? str0, string? str1)
    {
        if (IsNullOrEmpty(str0))
        {
            return str1 ?? Empty;
        }

        return IsNullOrEmpty(str1) ? str0 : Concat(str0.AsSpanCore(), str1.AsSpanCore());
    }

    public static string Concat(string? str0, string? str1, string? str2) => Concat(str0.AsSpan(), str1.AsSpan(), str2.AsSpan());

    public static string Concat(string? str0, string? str1, string? str2, string? str3) =>
        Concat(str0.AsSpan(), str1.AsSpan(), str2.AsSpan(), str3.AsSpan());

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1) => Concat(str0, str1, default, default);

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2) =>
        Concat(str0, str1, str2, default);

    public static string Concat(
        ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3)
    {
        int length = checked(str0.Length + str1.Length + str2.Length + str3.Length);
        if (length == 0)
        {
            return Empty;
        }

        string text = FastAllocateString(length);
        Span<char> rest = text.GetWritableSpan();
        str0.CopyTo(rest);
        rest = rest[str0.Length..];
        str1.CopyTo(rest);
        rest = rest[str1.Length..];
        str2.CopyTo(rest);
        str3.CopyTo(rest[str2.Length..]);
        return text;
    }

    public static string Concat(object? arg0) => arg0?.ToString() ?? Empty;

    public static string Concat(object? arg0, object? arg1) => Concat(arg0?.ToString(), arg1?.ToString());

    public static string Concat(object? arg0, object? arg1, object? arg2) =>
        Concat(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Concat(params object?[] args) => ConcatAll(args);

    public static string Concat(params ReadOnlySpan<object?> args)
    {
        StringBuilder builder = new();
        foreach (object? arg in args)
        {
            builder.Append(arg);
        }

        return builder.ToString();
    }

    private static string ConcatAll(object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        StringBuilder builder = new();
        foreach (object? arg in args)
        {
            builder.Append(arg);
        }

        return builder.ToString();
    }

    public static string Concat(params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Concat((ReadOnlySpan<string?>)values);
    }

    public static string Concat(params ReadOnlySpan<string?> values)
    {
        int length = 0;
        foreach (string? value in values)
        {
            length = checked(length + (value?.Length ?? 0));
        }

        if (length == 0)
        {
            return Empty;
        }

        string text = FastAllocateString(length);
        Span<char> rest = text.GetWritableSpan();
        foreach (string? value in values)
        {
            value.AsSpan().CopyTo(rest);
            rest = rest[(value?.Length ?? 0)..];
        }

        return text;
    }

    public static string Concat(IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        StringBuilder builder = new();
        foreach (string? value in values)
        {
            builder.Append(value);
        }

        return builder.ToString();
    }

    public static string Concat<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        StringBuilder builder = new();
        foreach (T value in values)
        {
            builder.Append(value?.ToString());
        }

        return builder.ToString();
    }

    public static string Join(string? separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JoinCore(separator.AsSpan(), value);
    }

    public static string Join(string? separator, params ReadOnlySpan<string?> value) => JoinCore(separator.AsSpan(), value);

    public static string Join(char separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JoinCore(new ReadOnlySpan<char>(in separator), value);
    }

    public static string Join(char separator, params ReadOnlySpan<string?> value) =>
        JoinCore(new ReadOnlySpan<char>(in separator), value);

    public static string Join(char separator, string?[] value, int startIndex, int count) =>
        JoinPart(new ReadOnlySpan<char>(in separator), value, startIndex, count);

    public static string Join(string? separator, string?[] value, int startIndex, int count) =>
        JoinPart(separator.AsSpan(), value, startIndex, count);

    public static string Join(string? separator, IEnumerable<string?> values) => JoinEach(separator.AsSpan(), values);

    public static string Join<T>(string? separator, IEnumerable<T> values) => JoinEach(separator.AsSpan(), values);

    public static string Join<T>(char separator, IEnumerable<T> values) => JoinEach(new ReadOnlySpan<char>(in separator), values);

    public static string Join(string? separator, params object?[] values) => JoinEach(separator.AsSpan(), values);

    public static string Join(char separator, params object?[] values) => JoinEach(new ReadOnlySpan<char>(in separator), values);

    public static string Join(string? separator, params ReadOnlySpan<object?> values) => JoinObjects(separator.AsSpan(), values);

    public static string Join(char separator, params ReadOnlySpan<object?> values) =>
        JoinObjects(new ReadOnlySpan<char>(in separator), values);

    private static string JoinPart(ReadOnlySpan<char> separator, string?[] value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, value.Length - count);

        return JoinCore(separator, value.AsSpan(startIndex, count));
    }

    private static string JoinObjects(ReadOnlySpan<char> separator, ReadOnlySpan<object?> values)
    {
        StringBuilder builder = new();
        for (int i = 0; i < values.Length; i++)
        {
            builder.Append(i == 0 ? default : separator).Append(values[i]);
        }

        return builder.ToString();
    }

    private static string JoinCore(ReadOnlySpan<char> separator, ReadOnlySpan<string?> values)
    {
        if (values.Length == 0)
        {
            return Empty;
        }

        int length = checked(separator.Length * (values.Length - 1));
        foreach (string? value in values)
        {
            length = checked(length + (value?.Length ?? 0));
        }

        if (length == 0)
        {
            return Empty;
        }

        string text = FastAllocateString(length);
        Span<char> rest = text.GetWritableSpan();
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                separator.CopyTo(rest);
                rest = rest[separator.Length..];
            }

            values[i].AsSpan().CopyTo(rest);
            rest = rest[(values[i]?.Length ?? 0)..];
        }

        return text;
    }

    private static string JoinEach<T>(ReadOnlySpan<char> separator, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        StringBuilder builder = new();
        bool isFirst = true;
        foreach (T value in values)
        {
            if (!isFirst)
            {
                builder.Append(separator);
            }

            isFirst = false;
            builder.Append(value?.ToString());
        }

        return builder.ToString();
    }
}
