using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public sealed partial class String
{
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0) => FormatCore(format, [arg0]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        FormatCore(format, [arg0, arg1]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) =>
        FormatCore(format, [arg0, arg1, arg2]);

    public static string Format([StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return FormatCore(format, args);
    }

    public static string Format([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) =>
        FormatCore(format, args);

    public static string Format(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args) =>
            Format(format, args);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) =>
        FormatCore(format, [arg0]);

    private static string FormatCore(string format, ReadOnlySpan<object?> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        StringBuilder builder = new(format.Length + (args.Length * 8));
        builder.AppendFormat(format, args);
        return builder.ToString();
    }
}
