namespace System.Runtime.CompilerServices;

/// <summary>No arm of a switch expression matched.</summary>
public sealed class SwitchExpressionException : InvalidOperationException
{
    private const string DefaultMessage = "Non-exhaustive switch expression failed to match its input.";

    public SwitchExpressionException()
        : base(DefaultMessage)
    {
    }

    public SwitchExpressionException(Exception? innerException)
        : base(DefaultMessage, innerException)
    {
    }

    public SwitchExpressionException(object? unmatchedValue)
        : this()
    {
        UnmatchedValue = unmatchedValue;
    }

    public SwitchExpressionException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public SwitchExpressionException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }

    public object? UnmatchedValue { get; }

    public override string Message =>
        UnmatchedValue is null ? base.Message : $"{base.Message}\nUnmatched value was {UnmatchedValue.ToString()}.";
}
