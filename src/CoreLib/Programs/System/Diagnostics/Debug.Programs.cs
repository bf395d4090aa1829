using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Diagnostics;

// What programs have besides plain assertions: text for whoever watches, with indentation, and a provider that can be replaced.
public static partial class Debug
{
    private const int DefaultIndentSize = 4;

    [ThreadStatic]
    private static int t_indentLevel;

    private static volatile int s_indentSizeDifference;
    private static DebugProvider? s_provider;

    public static bool AutoFlush
    {
        get => true;
        set
        {
        }
    }

    /// <summary>Of the calling thread, in steps of <see cref="IndentSize"/>.</summary>
    public static int IndentLevel
    {
        get => t_indentLevel;
        set
        {
            t_indentLevel = Math.Max(value, 0);
            Provider.OnIndentLevelChanged(t_indentLevel);
        }
    }

    /// <summary>In spaces.</summary>
    public static int IndentSize
    {
        get => DefaultIndentSize + s_indentSizeDifference;
        set
        {
            int size = Math.Max(value, 0);
            s_indentSizeDifference = size - DefaultIndentSize;
            Provider.OnIndentSizeChanged(size);
        }
    }

    private static DebugProvider Provider =>
        Volatile.Read(ref s_provider) ?? Interlocked.CompareExchange(ref s_provider, new DebugProvider(), null) ?? s_provider!;

    /// <summary>Gives the one before.</summary>
    public static DebugProvider SetProvider(DebugProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        DebugProvider before = Provider;
        return Interlocked.Exchange(ref s_provider, provider) ?? before;
    }

    [Conditional("DEBUG")]
    public static void Flush()
    {
    }

    [Conditional("DEBUG")]
    public static void Close()
    {
    }

    [Conditional("DEBUG")]
    public static void Indent() => IndentLevel++;

    [Conditional("DEBUG")]
    public static void Unindent() => IndentLevel--;

    [Conditional("DEBUG")]
    public static void Assert(
        [DoesNotReturnIf(false)] bool condition,
        [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler message)
    {
        if (!condition)
        {
            Fail(message.ToStringAndClear(), null);
        }
    }

    [Conditional("DEBUG")]
    public static void Assert([DoesNotReturnIf(false)] bool condition, string? message, string? detailMessage)
    {
        if (!condition)
        {
            Fail(message, detailMessage);
        }
    }

    [Conditional("DEBUG")]
    public static void Assert(
        [DoesNotReturnIf(false)] bool condition,
        [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler message,
        [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler detailMessage)
    {
        if (!condition)
        {
            Fail(message.ToStringAndClear(), detailMessage.ToStringAndClear());
        }
    }

    [Conditional("DEBUG")]
    public static void Assert([DoesNotReturnIf(false)] bool condition, string? message, string detailMessageFormat, params object?[] args)
    {
        if (!condition)
        {
            Fail(message, string.Format(detailMessageFormat, args));
        }
    }

    [Conditional("DEBUG")]
    [DoesNotReturn]
    public static void Fail(string? message, string? detailMessage) => Provider.Fail(message, detailMessage);

    [Conditional("DEBUG")]
    public static void Print(string? message) => WriteLine(message);

    [Conditional("DEBUG")]
    public static void Print(string format, params object?[] args) => WriteLine(string.Format(format, args));

    [Conditional("DEBUG")]
    public static void Write(string? message) => Provider.Write(message);

    [Conditional("DEBUG")]
    public static void Write(object? value) => Write(value?.ToString());

    [Conditional("DEBUG")]
    public static void Write(string? message, string? category) => Write(WithCategory(message, category));

    [Conditional("DEBUG")]
    public static void Write(object? value, string? category) => Write(value?.ToString(), category);

    [Conditional("DEBUG")]
    public static void WriteLine(string? message) => Provider.WriteLine(message);

    [Conditional("DEBUG")]
    public static void WriteLine(object? value) => WriteLine(value?.ToString());

    [Conditional("DEBUG")]
    public static void WriteLine(string format, params object?[] args) => WriteLine(string.Format(format, args));

    [Conditional("DEBUG")]
    public static void WriteLine(string? message, string? category) => WriteLine(WithCategory(message, category));

    [Conditional("DEBUG")]
    public static void WriteLine(object? value, string? category) => WriteLine(value?.ToString(), category);

    private static string? WithCategory(string? message, string? category) => category == null ? message : $"{category}: {message}";
}
