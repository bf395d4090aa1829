namespace ViperOS.Shell.Language;

/// <summary><c>name() body</c>.</summary>
public sealed class FunctionNode(string name, CommandNode body) : CommandNode
{
    public string Name { get; } = name;

    public CommandNode Body { get; } = body;
}
