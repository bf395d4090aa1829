namespace ViperOS.Shell.Language;

/// <summary><c>! a | b</c>.</summary>
public sealed class PipelineNode(List<CommandNode> commands, bool isNegated)
{
    public List<CommandNode> Commands { get; } = commands;

    public bool IsNegated { get; } = isNegated;
}
