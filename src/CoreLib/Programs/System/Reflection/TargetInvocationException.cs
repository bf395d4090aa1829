namespace System.Reflection;

/// <summary>A method called through reflection threw.</summary>
public sealed class TargetInvocationException : ApplicationException
{
    public TargetInvocationException(Exception? inner)
        : base("Exception has been thrown by the target of an invocation.", inner)
    {
    }

    public TargetInvocationException(string? message, Exception? inner)
        : base(message ?? "Exception has been thrown by the target of an invocation.", inner)
    {
    }
}
