namespace ViperOS.Shell.Language;

/// <summary>Where a file descriptor of a command leads.</summary>
public sealed class Redirection(int descriptor, RedirectionKind kind, Word target)
{
    public int Descriptor { get; } = descriptor;

    public RedirectionKind Kind { get; } = kind;

    /// <summary>The file's name, the other descriptor, or the here-document's text once its lines have been read.</summary>
    public Word Target { get; set; } = target;
}
