namespace ViperOS.Tools.Emulation;

/// <summary>A folder of the host that the guest sees as a volume.</summary>
/// <param name="Path">On the host.</param>
/// <param name="IsReadOnly">The guest cannot change it.</param>
public sealed record SharedFolder(string Path, bool IsReadOnly)
{
    private const string ReadOnlyMark = ":ro";

    /// <summary><c>DIR</c> or <c>DIR:ro</c>.</summary>
    public static SharedFolder Parse(string text) =>
        text.EndsWith(ReadOnlyMark, StringComparison.Ordinal) ? new(text[..^ReadOnlyMark.Length], true) : new(text, false);

    /// <summary>
    /// The guest's name for the folder that was given at a place, HOST, HOST1, HOST2 …, and whether it can change it: this is all that the guest learns
    /// before it has asked anything.
    /// </summary>
    public string Tag(int place) => (place == 0 ? "HOST" : $"HOST{place}") + (IsReadOnly ? ReadOnlyMark : "");
}
