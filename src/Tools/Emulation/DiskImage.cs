namespace ViperOS.Tools.Emulation;

/// <summary>A raw image in a file of the host that the guest has as a disk.</summary>
/// <param name="Path">On the host.</param>
/// <param name="IsReadOnly">The guest cannot change it.</param>
public sealed record DiskImage(string Path, bool IsReadOnly)
{
    private const string ReadOnlyMark = ":ro";

    /// <summary><c>FILE</c> or <c>FILE:ro</c>; a file that has such a name itself is meant as it is.</summary>
    public static DiskImage Parse(string text) =>
        text.EndsWith(ReadOnlyMark, StringComparison.Ordinal) && !File.Exists(text) ? new(text[..^ReadOnlyMark.Length], true) : new(text, false);
}
