using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.ExceptionServices;

/// <summary>An exception with the trace it had in one place, to be thrown in another as if it came from the first.</summary>
public sealed class ExceptionDispatchInfo
{
    private readonly Exception.TraceState _trace;

    private ExceptionDispatchInfo(Exception source)
    {
        SourceException = source;
        _trace = source.CaptureTrace();
    }

    public Exception SourceException { get; }

    public static ExceptionDispatchInfo Capture(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ExceptionDispatchInfo(source);
    }

    /// <summary>Throws with the trace of the capture, whatever the exception has been through since.</summary>
    [DoesNotReturn]
    [StackTraceHidden]
    public void Throw()
    {
        SourceException.RestoreTrace(_trace);
        throw SourceException;
    }

    [DoesNotReturn]
    [StackTraceHidden]
    public static void Throw(Exception source) => Capture(source).Throw();

    /// <summary>Gives an exception that was never thrown the trace of the caller.</summary>
    public static Exception SetCurrentStackTrace(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ThrowIfImmutable(source);
        source.SetRemoteTrace($"{new StackTrace(1, true)}--- End of stack trace from previous location ---\n");
        return source;
    }

    /// <summary>The same with the text of a trace from elsewhere.</summary>
    public static Exception SetRemoteStackTrace(Exception source, string stackTrace)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stackTrace);
        ThrowIfImmutable(source);
        source.SetRemoteTrace($"{stackTrace}\n--- End of stack trace from previous location ---\n");
        return source;
    }

    private static void ThrowIfImmutable(Exception source)
    {
        if (source.HasTrace)
        {
            throw new InvalidOperationException();
        }
    }
}
