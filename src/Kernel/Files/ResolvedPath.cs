namespace ViperOS.Kernel.Files;

/// <summary>How a path's full form divides: the root (with its ':' or '/'), then the way below it.</summary>
public readonly struct ResolvedPath
{
    public ResolvedPath(int length, int rootLength, bool mustBeDirectory)
    {
        Length = length;
        RootLength = rootLength;
        MustBeDirectory = mustBeDirectory;
    }

    public int Length { get; }

    public int RootLength { get; }

    /// <summary>The path ended in '/', "." or "..".</summary>
    public bool MustBeDirectory { get; }

    public int RelativeLength => Length - RootLength;
}
