using System.Runtime.ConstrainedExecution;
using System.Threading;

namespace System.Runtime.InteropServices;

/// <summary>
/// Owns a handle of the system and closes it once nobody uses it any more. One word holds everything: bit 0 closed, bit 1 disposed, the rest
/// the number of uses; it changes by compare and exchange.
/// </summary>
public abstract class SafeHandle : CriticalFinalizerObject, IDisposable
{
    private const int ClosedBit = 1;
    private const int DisposedBit = 2;
    private const int OneUse = 4;

    protected nint handle;

    private readonly bool _owns;
    private readonly bool _isInitialized;
    private int _state = OneUse;

    protected SafeHandle(nint invalidHandleValue, bool ownsHandle)
    {
        handle = invalidHandleValue;
        _owns = ownsHandle;
        if (!ownsHandle)
        {
            GC.SuppressFinalize(this);
        }

        _isInitialized = true;
    }

    ~SafeHandle()
    {
        if (_isInitialized)
        {
            Dispose(disposing: false);
        }
    }

    public bool IsClosed => (Volatile.Read(ref _state) & ClosedBit) != 0;

    public abstract bool IsInvalid { get; }

    public nint DangerousGetHandle() => handle;

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public void SetHandleAsInvalid()
    {
        Interlocked.Or(ref _state, ClosedBit);
        GC.SuppressFinalize(this);
    }

    public void DangerousAddRef(ref bool success)
    {
        int state;
        do
        {
            state = Volatile.Read(ref _state);
            ObjectDisposedException.ThrowIf((state & ClosedBit) != 0, this);
        }
        while (Interlocked.CompareExchange(ref _state, state + OneUse, state) != state);
        success = true;
    }

    public void DangerousRelease() => Release(disposes: false);

    protected internal void SetHandle(nint handle) => this.handle = handle;

    protected abstract bool ReleaseHandle();

    protected virtual void Dispose(bool disposing) => Release(disposes: true);

    private void Release(bool disposes)
    {
        int state;
        int next;
        bool releases;
        do
        {
            state = Volatile.Read(ref _state);
            if (disposes && (state & DisposedBit) != 0)
            {
                return;
            }

            ObjectDisposedException.ThrowIf(state < OneUse, this);
            bool isLast = state < 2 * OneUse;
            releases = isLast && (state & ClosedBit) == 0 && _owns;
            next = (state - OneUse) | (isLast ? ClosedBit : 0) | (disposes ? DisposedBit : 0);
        }
        while (Interlocked.CompareExchange(ref _state, next, state) != state);
        if (releases && !IsInvalid)
        {
            ReleaseHandle();
        }
    }
}
