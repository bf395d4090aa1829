namespace ViperOS.Shell.Language;

/// <summary>A parameter's value: <c>$x</c>, <c>${x:-word}</c>.</summary>
public sealed class ParameterPart(string name, ParameterOperator operation, bool isEmptyUnset, Word? argument, bool isQuoted) : WordPart(isQuoted)
{
    /// <summary>A variable's name, a number, or one of <c>@ * # ? - $ !</c>.</summary>
    public string Name { get; } = name;

    public ParameterOperator Operator { get; } = operation;

    /// <summary>With a colon: an empty value counts as unset.</summary>
    public bool IsEmptyUnset { get; } = isEmptyUnset;

    /// <summary>What stands behind the operator.</summary>
    public Word? Argument { get; } = argument;
}
