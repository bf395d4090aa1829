namespace ViperOS.Tools.ImageBuilder;

/// <summary>A file, directory or link of a boot image.</summary>
/// <param name="Path">Without a slash at its begin.</param>
/// <param name="Data">The bytes, or the target of a link.</param>
public sealed record BootFile(string Path, bool IsDirectory, bool IsSymbolicLink, uint Mode, byte[] Data);
