namespace ViperOS.Shell.Language;

/// <summary>A number: <c>$((…))</c>.</summary>
public sealed class ArithmeticPart(Word expression, bool isQuoted) : WordPart(isQuoted)
{
    /// <summary>Is expanded as in double quotes first.</summary>
    public Word Expression { get; } = expression;
}
