using ViperOS.Contracts;

namespace ViperOS.Programs.Shell;

/// <summary>One entry of a directory, with its status.</summary>
internal sealed class FileEntry
{
    public FileEntry(string name, in FileStatus status)
    {
        Name = name;
        Status = status;
    }

    public string Name { get; }

    public FileStatus Status { get; }

    public bool IsDirectory => Status.Kind == FileKind.Directory;
}
