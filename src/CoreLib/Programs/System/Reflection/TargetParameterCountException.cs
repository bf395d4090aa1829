namespace System.Reflection;

/// <summary>A method was called with too few or too many arguments.</summary>
public class TargetParameterCountException : ApplicationException
{
    public TargetParameterCountException()
        : base("Number of parameters specified does not match the expected number.")
    {
    }

    public TargetParameterCountException(string? message)
        : base(message ?? "Number of parameters specified does not match the expected number.")
    {
    }

    public TargetParameterCountException(string? message, Exception? inner)
        : base(message ?? "Number of parameters specified does not match the expected number.", inner)
    {
    }
}
