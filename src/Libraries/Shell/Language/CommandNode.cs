namespace ViperOS.Shell.Language;

/// <summary>A command of any kind (XCU 2.9), as the parser found it. Never changes once it is complete.</summary>
public abstract class CommandNode
{
    /// <summary>Those that hold for all of it.</summary>
    public List<Redirection> Redirections { get; } = [];

    /// <summary>The line it begins on, counted from 1.</summary>
    public int Line { get; init; }
}
