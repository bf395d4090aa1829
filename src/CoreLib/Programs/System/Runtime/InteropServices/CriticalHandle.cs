using System.Runtime.ConstrainedExecution;

namespace System.Runtime.InteropServices;

/// <summary>Owns a handle of the system and closes it once. Unlike <see cref="SafeHandle"/> it does not count its users.</summary>
public abstract class CriticalHandle : CriticalFinalizerObject, IDisposable
{
    protected nint handle;

    private bool _isClosed;

    protected CriticalHandle(nint invalidHandleValue)
    {
        handle = invalidHandleValue;
    }

    ~CriticalHandle()
    {
        Dispose(disposing: false);
    }

    public bool IsClosed => _isClosed;

    public abstract bool IsInvalid { get; }

    public void Close() => Dispose(disposing: true);

    public void Dispose() => Dispose(disposing: true);

    public void SetHandleAsInvalid()
    {
        _isClosed = true;
        GC.SuppressFinalize(this);
    }

    protected void SetHandle(nint handle) => this.handle = handle;

    protected virtual void Dispose(bool disposing)
    {
        if (!_isClosed)
        {
            _isClosed = true;
            if (!IsInvalid)
            {
                ReleaseHandle();
                GC.SuppressFinalize(this);
            }
        }
    }

    protected abstract bool ReleaseHandle();
}
