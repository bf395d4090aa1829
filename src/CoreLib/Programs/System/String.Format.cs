using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

public sealed partial class String
{
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0) => FormatCore(null, format, [arg0]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        FormatCore(null, format, [arg0, arg1]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) =>
        FormatCore(null, format, [arg0, arg1, arg2]);

    public static string Format([StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        CheckArguments(format, args);
        return FormatCore(null, format, args);
    }

    public static string Format([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) =>
        FormatCore(null, format, args);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) =>
        FormatCore(provider, format, [arg0]);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        FormatCore(provider, format, [arg0, arg1]);

    public static string Format(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) =>
        FormatCore(provider, format, [arg0, arg1, arg2]);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        CheckArguments(format, args);
        return FormatCore(provider, format, args);
    }

    public static string Format(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) =>
        FormatCore(provider, format, args);

    public static string Format<TArg0>(IFormatProvider? provider, CompositeFormat format, TArg0 arg0) =>
        FormatCore(provider, format, [arg0]);

    public static string Format<TArg0, TArg1>(IFormatProvider? provider, CompositeFormat format, TArg0 arg0, TArg1 arg1) =>
        FormatCore(provider, format, [arg0, arg1]);

    public static string Format<TArg0, TArg1, TArg2>(
        IFormatProvider? provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        FormatCore(provider, format, [arg0, arg1, arg2]);

    public static string Format(IFormatProvider? provider, CompositeFormat format, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(args);
        return FormatCore(provider, format, args);
    }

    public static string Format(IFormatProvider? provider, CompositeFormat format, params ReadOnlySpan<object?> args) =>
        FormatCore(provider, format, args);

    private static void CheckArguments(string? format, object?[]? args)
    {
        if (args is null)
        {
            throw new ArgumentNullException(format is null ? nameof(format) : nameof(args));
        }
    }

    private static string FormatCore(IFormatProvider? provider, string format, ReadOnlySpan<object?> args)
    {
        DefaultInterpolatedStringHandler result = new(0, 0, provider, stackalloc char[256]);
        CompositeText.Append(ref result, provider, format, args);
        return result.ToStringAndClear();
    }

    private static string FormatCore(IFormatProvider? provider, CompositeFormat format, ReadOnlySpan<object?> args)
    {
        DefaultInterpolatedStringHandler result = new(0, 0, provider, stackalloc char[256]);
        CompositeText.Append(ref result, provider, format, args);
        return result.ToStringAndClear();
    }
}
