using System.Runtime.InteropServices;

namespace System.Buffers;

/// <summary>Memory that is held in place until the handle is disposed of.</summary>
public unsafe struct MemoryHandle : IDisposable
{
    private void* _pointer;
    private GCHandle _handle;
    private IPinnable? _pinnable;

    public MemoryHandle(void* pointer, GCHandle handle = default, IPinnable? pinnable = default)
    {
        _pointer = pointer;
        _handle = handle;
        _pinnable = pinnable;
    }

    public readonly void* Pointer => _pointer;

    public void Dispose()
    {
        if (_handle.IsAllocated)
        {
            _handle.Free();
        }

        _pinnable?.Unpin();
        _pinnable = null;
        _pointer = null;
    }
}
