using System.IO;
using System.IO.MemoryMappedFiles;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A file that can be mapped. Owns its handle unless the caller of <c>CreateFromFile</c> keeps it.</summary>
public sealed class SafeMemoryMappedFileHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly SafeFileHandle? _file;
    private readonly bool _ownsFile;

    public SafeMemoryMappedFileHandle()
        : base(ownsHandle: true)
    {
    }

    internal SafeMemoryMappedFileHandle(SafeFileHandle file, bool ownsFile, MemoryMappedFileAccess access, long capacity)
        : base(ownsHandle: true)
    {
        _file = file;
        _ownsFile = ownsFile;
        Access = access;
        Capacity = capacity;
        bool isHeld = false;
        file.DangerousAddRef(ref isHeld);
        SetHandle(file.DangerousGetHandle());
    }

    public override bool IsInvalid => (long)handle < 0;

    internal MemoryMappedFileAccess Access { get; }

    /// <summary>In bytes.</summary>
    internal long Capacity { get; }

    internal SafeFileHandle File => _file!;

    protected override bool ReleaseHandle()
    {
        if (_file != null)
        {
            _file.DangerousRelease();
            if (_ownsFile)
            {
                _file.Dispose();
            }
        }

        return true;
    }
}
