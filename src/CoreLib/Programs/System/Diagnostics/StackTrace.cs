using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;
using System.Text;

namespace System.Diagnostics;

/// <summary>The frames of a thread, or those that an exception has passed, newest first.</summary>
public class StackTrace
{
    public const int METHODS_TO_SKIP = 0;

    private readonly StackFrame[] _frames;
    private readonly bool _withFiles;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackTrace()
        : this(FrameCollector.Collect(), 1, fNeedFileInfo: false)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackTrace(bool fNeedFileInfo)
        : this(FrameCollector.Collect(), 1, fNeedFileInfo)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackTrace(int skipFrames)
        : this(FrameCollector.Collect(), Skip(skipFrames), fNeedFileInfo: false)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackTrace(int skipFrames, bool fNeedFileInfo)
        : this(FrameCollector.Collect(), Skip(skipFrames), fNeedFileInfo)
    {
    }

    public StackTrace(Exception e)
        : this(e, 0, fNeedFileInfo: false)
    {
    }

    public StackTrace(Exception e, bool fNeedFileInfo)
        : this(e, 0, fNeedFileInfo)
    {
    }

    public StackTrace(Exception e, int skipFrames)
        : this(e, skipFrames, fNeedFileInfo: false)
    {
    }

    public StackTrace(Exception e, int skipFrames, bool fNeedFileInfo)
        : this(Check(e).Trace, Skip(skipFrames) - 1, fNeedFileInfo)
    {
    }

    public StackTrace(StackFrame frame)
    {
        _frames = [frame];
        _withFiles = true;
    }

    public StackTrace(IEnumerable<StackFrame> frames)
    {
        ArgumentNullException.ThrowIfNull(frames);
        _frames = new List<StackFrame>(frames).ToArray();
        _withFiles = true;
    }

    private StackTrace(ReadOnlySpan<nint> addresses, int skip, bool fNeedFileInfo)
    {
        _withFiles = fNeedFileInfo;
        List<StackFrame> frames = [];
        for (int i = 0; i < addresses.Length; i++)
        {
            bool isLast = i + 1 < addresses.Length && addresses[i + 1] == Exception.TraceSeparator;

            // The runtime's own entry code has no names and is no frame.
            bool isFrame = addresses[i] != Exception.TraceSeparator
                && (!FrameNames.IsAvailable || FrameNames.TryFind((nuint)addresses[i], out _));
            if (isFrame && skip-- <= 0)
            {
                frames.Add(new StackFrame(addresses[i], isLast, fNeedFileInfo));
            }
        }

        _frames = frames.ToArray();
    }

    public virtual int FrameCount => _frames.Length;

    public virtual StackFrame? GetFrame(int index) => (uint)index < (uint)_frames.Length ? _frames[index] : null;

    public virtual StackFrame[] GetFrames() => (StackFrame[])_frames.Clone();

    public override string ToString()
    {
        List<nint> addresses = [];
        foreach (StackFrame frame in _frames)
        {
            addresses.Add(frame.Address);
            if (frame.IsLastOfThrow)
            {
                addresses.Add(Exception.TraceSeparator);
            }
        }

        StringBuilder text = new();
        StackTraceText.Append(text, addresses.ToArray(), _withFiles);
        return text.Append('\n').ToString();
    }

    private static Exception Check(Exception e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e;
    }

    // Besides the constructor's own frame.
    private static int Skip(int frames)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frames, "skipFrames");
        return frames + 1;
    }
}
