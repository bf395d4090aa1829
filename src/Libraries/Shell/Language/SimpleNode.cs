namespace ViperOS.Shell.Language;

/// <summary>Assignments, a name, arguments: XCU 2.9.1.</summary>
public sealed class SimpleNode : CommandNode
{
    public List<Assignment> Assignments { get; } = [];

    public List<Word> Words { get; } = [];
}
