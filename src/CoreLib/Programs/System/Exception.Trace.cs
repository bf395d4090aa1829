using System.Diagnostics;
using System.Runtime.Exceptions;
using System.Text;

namespace System;

// The trace: addresses inside the instructions that called or faulted, from the throw to the frame that caught.
public partial class Exception
{
    /// <summary>Behind the addresses of one throw, when <see cref="Runtime.ExceptionServices.ExceptionDispatchInfo"/> carries them over
    /// to the next.</summary>
    internal const nint TraceSeparator = -1;

    private nint[]? _trace;
    private int _traceCount;

    // A trace from elsewhere, as text; those of throws from here on follow it.
    private string? _remoteTrace;

    internal ReadOnlySpan<nint> Trace => new(_trace, 0, _traceCount);

    /// <summary>A <c>throw</c> begins the trace anew, unless one has just been put back.</summary>
    internal void BeginStackTrace()
    {
        if (_traceCount != 0 && _trace![_traceCount - 1] != TraceSeparator)
        {
            _trace = null;
            _traceCount = 0;
            _remoteTrace = null;
        }
    }

    internal void AppendStackTrace(ReadOnlySpan<nint> addresses)
    {
        int count = _traceCount + addresses.Length;
        nint[]? trace = _trace;
        if (trace is null || count > trace.Length)
        {
            // Never in place: a captured state may hold the array.
            trace = Runtime.Heap.AllocateTrace(Math.Max(count, _traceCount * 2));
            Trace.CopyTo(trace);
        }

        addresses.CopyTo(new Span<nint>(trace, _traceCount, addresses.Length));
        _trace = trace;
        _traceCount = count;
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
