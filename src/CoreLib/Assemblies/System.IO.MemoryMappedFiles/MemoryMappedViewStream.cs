using Microsoft.Win32.SafeHandles;

namespace System.IO.MemoryMappedFiles;

/// <summary>A part of a mapped file as a stream of fixed length; owns the view.</summary>
public sealed class MemoryMappedViewStream : UnmanagedMemoryStream
{
    private readonly MappedView _view;

    internal MemoryMappedViewStream(MappedView view)
    {
        _view = view;
        Initialize(view.Handle, view.PointerOffset, view.Size, MappedView.ToFileAccess(view.Access));
    }

    public SafeMemoryMappedViewHandle SafeMemoryMappedViewHandle => _view.Handle;

    /// <summary>How far the part lies behind the beginning of its first page, in bytes.</summary>
    public long PointerOffset => _view.PointerOffset;

    public override void SetLength(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        throw new NotSupportedException("MemoryMappedViewStreams are fixed length.");
    }

    /// <summary>Writes what changed to the file.</summary>
    public override void Flush()
    {
        if (!CanSeek)
        {
            throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
        }

        _view.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing && CanSeek)
            {
                _view.Flush();
            }
        }
        finally
        {
            _view.Dispose();
            base.Dispose(disposing);
        }
    }
}
