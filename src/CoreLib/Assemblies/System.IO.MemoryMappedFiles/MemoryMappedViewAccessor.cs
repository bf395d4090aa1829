using Microsoft.Win32.SafeHandles;

namespace System.IO.MemoryMappedFiles;

/// <summary>Values at positions in a part of a mapped file; owns the view.</summary>
public sealed class MemoryMappedViewAccessor : UnmanagedMemoryAccessor
{
    private readonly MappedView _view;

    internal MemoryMappedViewAccessor(MappedView view)
    {
        _view = view;
        Initialize(view.Handle, view.PointerOffset, view.Size, MappedView.ToFileAccess(view.Access));
    }

    public SafeMemoryMappedViewHandle SafeMemoryMappedViewHandle => _view.Handle;

    /// <summary>How far the part lies behind the beginning of its first page, in bytes.</summary>
    public long PointerOffset => _view.PointerOffset;

    /// <summary>Writes what changed to the file.</summary>
    public void Flush()
    {
        if (!IsOpen)
        {
            throw new ObjectDisposedException(nameof(MemoryMappedViewAccessor), "Cannot access a closed accessor.");
        }

        _view.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing && IsOpen)
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
