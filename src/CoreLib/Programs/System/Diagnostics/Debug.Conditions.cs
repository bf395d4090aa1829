using System.Runtime.CompilerServices;
using System.Text;

namespace System.Diagnostics;

// Writing under a condition: an interpolated text is only made when it is written.
public static partial class Debug
{
    [Conditional("DEBUG")]
    public static void WriteIf(bool condition, string? message)
    {
        if (condition)
        {
            Write(message);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteIf(
        bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message) =>
        WriteIf(condition, message.ToStringAndClear());

    [Conditional("DEBUG")]
    public static void WriteIf(bool condition, object? value)
    {
        if (condition)
        {
            Write(value);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteIf(bool condition, string? message, string? category)
    {
        if (condition)
        {
            Write(message, category);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteIf(
        bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message, string? category) =>
        WriteIf(condition, message.ToStringAndClear(), category);

    [Conditional("DEBUG")]
    public static void WriteIf(bool condition, object? value, string? category)
    {
        if (condition)
        {
            Write(value, category);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteLineIf(bool condition, string? message)
    {
        if (condition)
        {
            WriteLine(message);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteLineIf(
        bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message) =>
        WriteLineIf(condition, message.ToStringAndClear());

    [Conditional("DEBUG")]
    public static void WriteLineIf(bool condition, object? value)
    {
        if (condition)
        {
            WriteLine(value);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteLineIf(bool condition, string? message, string? category)
    {
        if (condition)
        {
            WriteLine(message, category);
        }
    }

    [Conditional("DEBUG")]
    public static void WriteLineIf(
        bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message, string? category) =>
        WriteLineIf(condition, message.ToStringAndClear(), category);

    [Conditional("DEBUG")]
    public static void WriteLineIf(bool condition, object? value, string? category)
    {
        if (condition)
        {
            WriteLine(value, category);
        }
    }
}
