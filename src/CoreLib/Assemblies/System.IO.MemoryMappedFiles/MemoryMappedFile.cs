using Microsoft.Win32.SafeHandles;

namespace System.IO.MemoryMappedFiles;

/// <summary>
/// A file, or memory without one, that views make part of the address space: all views and all processes that map the same file see the same bytes. There
/// are no names for mappings, as in .NET outside Windows.
/// </summary>
public partial class MemoryMappedFile : IDisposable
{
    private MemoryMappedFile(SafeMemoryMappedFileHandle handle)
    {
        SafeMemoryMappedFileHandle = handle;
    }

    public SafeMemoryMappedFileHandle SafeMemoryMappedFileHandle { get; }

    public MemoryMappedViewStream CreateViewStream() => CreateViewStream(0, 0, MemoryMappedFileAccess.ReadWrite);

    public MemoryMappedViewStream CreateViewStream(long offset, long size) => CreateViewStream(offset, size, MemoryMappedFileAccess.ReadWrite);

    /// <param name="size">In bytes; 0 for all behind the offset.</param>
    public MemoryMappedViewStream CreateViewStream(long offset, long size, MemoryMappedFileAccess access) =>
        new(CreateView(offset, size, access));

    public MemoryMappedViewAccessor CreateViewAccessor() => CreateViewAccessor(0, 0, MemoryMappedFileAccess.ReadWrite);

    public MemoryMappedViewAccessor CreateViewAccessor(long offset, long size) =>
        CreateViewAccessor(offset, size, MemoryMappedFileAccess.ReadWrite);

    /// <inheritdoc cref="CreateViewStream(long, long, MemoryMappedFileAccess)"/>
    public MemoryMappedViewAccessor CreateViewAccessor(long offset, long size, MemoryMappedFileAccess access) =>
        new(CreateView(offset, size, access));

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!SafeMemoryMappedFileHandle.IsClosed)
        {
            SafeMemoryMappedFileHandle.Dispose();
        }
    }

    internal static Exception Error(long result)
    {
        const int NotPermitted = 1;
        const int NoMemory = 12;
        const int AccessDenied = 13;
        const int NotImplemented = 38;
        return (int)-result switch
        {
            NotPermitted or AccessDenied => new UnauthorizedAccessException(),
            NoMemory => new IOException("Not enough memory to map view.", NoMemory),
            NotImplemented => new PlatformNotSupportedException(),
            int error => new IOException(Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(error), error),
        };
    }

    private static void CheckAccess(MemoryMappedFileAccess access)
    {
        if (access is < MemoryMappedFileAccess.ReadWrite or > MemoryMappedFileAccess.ReadWriteExecute)
        {
            throw new ArgumentOutOfRangeException(nameof(access));
        }
    }

    private MappedView CreateView(long offset, long size, MemoryMappedFileAccess access)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (size < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(size),
                "The size must be greater than or equal to 0. If 0 is specified, the view extends from the specified offset to the end of the file mapping.");
        }

        CheckAccess(access);
        ObjectDisposedException.ThrowIf(SafeMemoryMappedFileHandle.IsClosed, SafeMemoryMappedFileHandle);
        return MappedView.Create(SafeMemoryMappedFileHandle, access, offset, size);
    }
}
