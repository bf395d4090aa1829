namespace ViperOS.Kernel.Files;

/// <summary>A file as a system call names it: by a path of the program's, or by a handle.</summary>
public readonly struct NodeArgument
{
    private NodeArgument(bool isPath, ulong path, bool follows, int handle)
    {
        IsPath = isPath;
        Path = path;
        Follows = follows;
        Handle = handle;
    }

    /// <summary>It is the path that counts, else the handle.</summary>
    public bool IsPath { get; }

    /// <summary>User address.</summary>
    public ulong Path { get; }

    /// <summary>A symbolic link at the path's end is not meant itself.</summary>
    public bool Follows { get; }

    public int Handle { get; }

    /// <summary>As in getxattr and lgetxattr.</summary>
    public static NodeArgument At(ulong path, bool follows) => new(true, path, follows, -1);

    /// <summary>As in fgetxattr.</summary>
    public static NodeArgument Of(ulong handle) => new(false, 0, false, (int)handle);
}
