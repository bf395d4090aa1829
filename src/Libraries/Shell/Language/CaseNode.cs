namespace ViperOS.Shell.Language;

/// <summary><c>case word in … esac</c>.</summary>
public sealed class CaseNode(Word subject) : CommandNode
{
    public Word Subject { get; } = subject;

    public List<CaseItem> Items { get; } = [];
}
