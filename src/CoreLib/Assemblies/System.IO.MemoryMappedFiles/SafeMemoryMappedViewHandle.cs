using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A range of mapped pages; owns them.</summary>
public sealed class SafeMemoryMappedViewHandle : SafeBuffer
{
    private readonly nuint _size;

    public SafeMemoryMappedViewHandle()
        : base(ownsHandle: true)
    {
    }

    internal SafeMemoryMappedViewHandle(nint address, nuint size)
        : base(ownsHandle: true)
    {
        _size = size;
        SetHandle(address);
        Initialize(size);
    }

    protected override bool ReleaseHandle() => MappingCalls.Unmap(handle, _size) >= 0;
}
