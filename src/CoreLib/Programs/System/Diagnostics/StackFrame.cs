using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;
using System.Text;

namespace System.Diagnostics;

/// <summary>One frame of a stack trace.</summary>
public class StackFrame
{
    public const int OFFSET_UNKNOWN = -1;

    private readonly string? _fileName;
    private readonly int _lineNumber;
    private readonly int _columnNumber;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackFrame()
        : this(FrameCollector.Collect(), 1, needFileInfo: false)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackFrame(bool needFileInfo)
        : this(FrameCollector.Collect(), 1, needFileInfo)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackFrame(int skipFrames)
        : this(FrameCollector.Collect(), skipFrames + 1, needFileInfo: false)
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public StackFrame(int skipFrames, bool needFileInfo)
        : this(FrameCollector.Collect(), skipFrames + 1, needFileInfo)
    {
    }

    /// <summary>A frame of a place in a source file, not of the stack.</summary>
    public StackFrame(string? fileName, int lineNumber)
        : this(fileName, lineNumber, 0)
    {
    }

    public StackFrame(string? fileName, int lineNumber, int colNumber)
    {
        _fileName = fileName;
        _lineNumber = lineNumber;
        _columnNumber = colNumber;
    }

    internal StackFrame(nint address, bool isLastOfThrow, bool needFileInfo)
    {
        Address = address;
        IsLastOfThrow = isLastOfThrow;
        if (needFileInfo && FrameNames.TryFind((nuint)address, out FrameName name) && name.File.Length != 0)
        {
            _fileName = Utf8Text.Decode(name.File);
            _lineNumber = name.Line;
        }
    }

    private StackFrame(nint[] addresses, int skip, bool needFileInfo)
        : this((uint)skip < (uint)addresses.Length ? addresses[skip] : 0, isLastOfThrow: false, needFileInfo)
    {
    }

    internal nint Address { get; }

    internal bool IsLastOfThrow { get; }

    public virtual string? GetFileName() => _fileName;

    public virtual int GetFileLineNumber() => _lineNumber;

    public virtual int GetFileColumnNumber() => _columnNumber;

    public virtual int GetNativeOffset() =>
        FrameNames.TryFind((nuint)Address, out FrameName name) ? name.Offset : OFFSET_UNKNOWN;

    /// <summary>Programs do not carry IL.</summary>
    public virtual int GetILOffset() => OFFSET_UNKNOWN;

    public override string ToString()
    {
        StringBuilder text = new();
        if (FrameNames.TryFind((nuint)Address, out FrameName name))
        {
            ReadOnlySpan<byte> method = name.Method;
            int end = method.IndexOfAny((byte)'(', (byte)'[');
            text.Append(Utf8Text.Decode(end < 0 ? method : method[..end]));
        }
        else
        {
            text.Append("<null>");
        }

        text.Append(" at offset ");
        int offset = GetNativeOffset();
        text.Append(offset == OFFSET_UNKNOWN ? "<offset unknown>" : offset.ToString());
        text.Append(" in file:line:column ").Append(_fileName ?? "<filename unknown>");
        text.Append(':').Append(_lineNumber).Append(':').Append(_columnNumber).Append('\n');
        return text.ToString();
    }
}
