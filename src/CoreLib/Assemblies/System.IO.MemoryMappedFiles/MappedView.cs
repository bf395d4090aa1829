using Microsoft.Win32.SafeHandles;

namespace System.IO.MemoryMappedFiles;

/// <summary>The pages around a part of a mapped file. Belongs to a stream or an accessor.</summary>
internal sealed class MappedView : IDisposable
{
    private readonly bool _isWritten;
    private bool _isDisposed;

    private MappedView(SafeMemoryMappedViewHandle handle, long pointerOffset, long size, MemoryMappedFileAccess access)
    {
        Handle = handle;
        PointerOffset = pointerOffset;
        Size = size;
        Access = access;
        _isWritten = access is MemoryMappedFileAccess.ReadWrite or MemoryMappedFileAccess.Write or MemoryMappedFileAccess.ReadWriteExecute;
    }

    public SafeMemoryMappedViewHandle Handle { get; }

    /// <summary>How far the part lies behind the beginning of its first page.</summary>
    public long PointerOffset { get; }

    public long Size { get; }

    public MemoryMappedFileAccess Access { get; }

    public static FileAccess ToFileAccess(MemoryMappedFileAccess access) => access switch
    {
        MemoryMappedFileAccess.Read or MemoryMappedFileAccess.ReadExecute => FileAccess.Read,
        MemoryMappedFileAccess.Write => FileAccess.Write,
        _ => FileAccess.ReadWrite,
    };

    /// <param name="size">0 for all behind the offset.</param>
    public static MappedView Create(SafeMemoryMappedFileHandle file, MemoryMappedFileAccess access, long offset, long size)
    {
        long capacity = file.Capacity;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, capacity);
        if (size > capacity - offset || !Allows(file.Access, access))
        {
            throw new UnauthorizedAccessException();
        }

        if (size == 0)
        {
            size = capacity - offset;
        }

        long pointerOffset = offset % MappingCalls.PageSize;
        nuint total = (nuint)Math.Max(size + pointerOffset, 1);
        int protection = access switch
        {
            MemoryMappedFileAccess.Read => MappingCalls.Read,
            MemoryMappedFileAccess.Write => MappingCalls.Write,
            MemoryMappedFileAccess.ReadExecute => MappingCalls.Read | MappingCalls.Execute,
            MemoryMappedFileAccess.ReadWriteExecute => MappingCalls.Read | MappingCalls.Write | MappingCalls.Execute,
            _ => MappingCalls.Read | MappingCalls.Write,
        };
        long address = MappingCalls.Map(
            total,
            protection,
            access == MemoryMappedFileAccess.CopyOnWrite ? MappingCalls.Private : MappingCalls.Shared,
            (int)file.DangerousGetHandle(),
            offset - pointerOffset);
        return address < 0
            ? throw MemoryMappedFile.Error(address)
            : new MappedView(new SafeMemoryMappedViewHandle((nint)address, total), pointerOffset, size, access);
    }

    public void Flush()
    {
        if (_isWritten && MappingCalls.Synchronize(Handle.DangerousGetHandle(), (nuint)Math.Max(Size + PointerOffset, 1)) is < 0 and long error)
        {
            throw MemoryMappedFile.Error(error);
        }
    }

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Handle.Dispose();
        }
    }

    private static bool Allows(MemoryMappedFileAccess file, MemoryMappedFileAccess view) => file switch
    {
        MemoryMappedFileAccess.ReadWriteExecute => true,
        MemoryMappedFileAccess.ReadWrite => view is not (MemoryMappedFileAccess.ReadExecute or MemoryMappedFileAccess.ReadWriteExecute),
        MemoryMappedFileAccess.ReadExecute =>
            view is MemoryMappedFileAccess.Read or MemoryMappedFileAccess.ReadExecute or MemoryMappedFileAccess.CopyOnWrite,
        _ => view is MemoryMappedFileAccess.Read or MemoryMappedFileAccess.CopyOnWrite,
    };
}
