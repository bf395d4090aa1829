using System.Diagnostics;
using System.Runtime.Exceptions;
using System.Text;

namespace System;

// The trace: addresses inside the instructions that called or faulted, from the throw to the frame that caught. Several threads may throw the same
// object at once, as those do that meet a type whose constructor has failed: then their traces mix, and nothing worse, for the count is never
// trusted beyond the array that goes with it.
public partial class Exception
{
    /// <summary>Behind the addresses of one throw, when <see cref="Runtime.ExceptionServices.ExceptionDispatchInfo"/> carries them over
    /// to the next.</summary>
    internal const nint TraceSeparator = -1;

    private nint[]? _trace;
    private int _traceCount;

    // A trace from elsewhere, as text; those of throws from here on follow it.
    private string? _remoteTrace;

    internal ReadOnlySpan<nint> Trace
    {
        get
        {
            nint[]? trace = _trace;
            return new ReadOnlySpan<nint>(trace, 0, CountWithin(trace));
        }
    }

    /// <summary>A <c>throw</c> begins the trace anew, unless one has just been put back.</summary>
    internal void BeginStackTrace()
    {
        ReadOnlySpan<nint> trace = Trace;
        if (trace.Length != 0 && trace[^1] != TraceSeparator)
        {
            _trace = null;
            _traceCount = 0;
            _remoteTrace = null;
        }
    }

    internal void AppendStackTrace(ReadOnlySpan<nint> addresses)
    {
        nint[]? trace = _trace;
        int used = CountWithin(trace);
        int count = used + addresses.Length;
        if (trace is null || count > trace.Length)
        {
            // Never in place: a captured state may hold the array.
            nint[] longer = Runtime.Heap.AllocateTrace(Math.Max(count, used * 2));
            new ReadOnlySpan<nint>(trace, 0, used).CopyTo(longer);
            trace = longer;
        }

        addresses.CopyTo(new Span<nint>(trace, used, addresses.Length));
        _trace = trace;
        _traceCount = count;
    }

    private int CountWithin(nint[]? trace)
    {
        int count = _traceCount;
        return trace is null ? 0 : count < trace.Length ? count : trace.Length;
    }

    /// <summary>The trace as it is now.</summary>
    internal TraceState CaptureTrace() => new(Trace.ToArray(), _remoteTrace);

    /// <summary>Puts a trace back, for the next throw to continue.</summary>
    internal void RestoreTrace(TraceState state)
    {
        _trace = null;
        _traceCount = 0;
        _remoteTrace = state.RemoteTrace;
        if (state.Addresses.Length != 0)
        {
            AppendStackTrace(state.Addresses);
            AppendStackTrace([TraceSeparator]);
        }
    }

    internal void SetRemoteTrace(string trace)
    {
        _remoteTrace = trace;

        // The throw to come is not to begin anew.
        AppendStackTrace([TraceSeparator]);
    }

    internal bool HasTrace => _traceCount != 0 || _remoteTrace is not null;

    private string? GetStackTraceText()
    {
        if (!HasTrace)
        {
            return null;
        }

        StringBuilder text = new();
        StackTraceText.Append(text, Trace, withFiles: true);
        return _remoteTrace + text;
    }

    private string? GetThrowingAssembly()
    {
        foreach (nint address in Trace)
        {
            if (FrameNames.TryFind((nuint)address, out FrameName name) && name.Assembly.Length != 0)
            {
                return Utf8Text.Decode(name.Assembly);
            }
        }

        return null;
    }

    /// <summary>A trace that <see cref="Runtime.ExceptionServices.ExceptionDispatchInfo"/> keeps.</summary>
    internal readonly record struct TraceState(nint[] Addresses, string? RemoteTrace);
}
