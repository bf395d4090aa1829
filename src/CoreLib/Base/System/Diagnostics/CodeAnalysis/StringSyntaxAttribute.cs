namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says which little language a string holds.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class StringSyntaxAttribute : Attribute
{
    public const string CompositeFormat = nameof(CompositeFormat);
    public const string NumericFormat = nameof(NumericFormat);
    public const string Regex = nameof(Regex);

    public StringSyntaxAttribute(string syntax)
    {
        Syntax = syntax;
        Arguments = [];
    }

    public StringSyntaxAttribute(string syntax, params object?[] arguments)
    {
        Syntax = syntax;
        Arguments = arguments;
    }

    public string Syntax { get; }

    public object?[] Arguments { get; }
}
