namespace ViperOS.Shell.Language;

/// <summary><c>NAME=value</c> in front of a command or alone.</summary>
public sealed class Assignment(string name, Word value)
{
    public string Name { get; } = name;

    public Word Value { get; } = value;
}
