using System.Diagnostics;
using System.Text;

namespace System;

public partial class Exception
{
    // Between the addresses of one throw and those of the next, when the trace is carried over by ExceptionDispatchInfo.
    internal const nint TraceSeparator = -1;

    private nint[]? _trace;
    private int _traceCount;

    /// <summary>A <c>throw</c> begins the trace anew, unless <see cref="Runtime.ExceptionServices.ExceptionDispatchInfo"/> has just put
    /// one back.</summary>
    internal void BeginStackTrace()
    {
        if (_traceCount != 0 && _trace![_traceCount - 1] != TraceSeparator)
        {
            _trace = null;
            _traceCount = 0;
        }
    }

    internal void AppendStackTrace(ReadOnlySpan<nint> addresses)
    {
        int count = _traceCount + addresses.Length;
        if (_trace is null || count > _trace.Length)
        {
            nint[] larger = new nint[Math.Max(count, _traceCount * 2)];
            new ReadOnlySpan<nint>(_trace, 0, _traceCount).CopyTo(larger);
            _trace = larger;
        }

        addresses.CopyTo(new Span<nint>(_trace, _traceCount, addresses.Length));
        _traceCount = count;
    }

    private string GetStackTraceText()
    {
        StringBuilder text = new();
        StackTraceText.Append(text, new ReadOnlySpan<nint>(_trace, 0, _traceCount), withFiles: true);
        return text.ToString();
    }
}
