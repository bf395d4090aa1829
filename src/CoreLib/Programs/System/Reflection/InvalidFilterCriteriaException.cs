namespace System.Reflection;

/// <summary>A filter cannot work with what it was given.</summary>
public class InvalidFilterCriteriaException : ApplicationException
{
    public InvalidFilterCriteriaException()
        : base("Specified filter criteria was invalid.")
    {
    }

    public InvalidFilterCriteriaException(string? message)
        : base(message ?? "Specified filter criteria was invalid.")
    {
    }

    public InvalidFilterCriteriaException(string? message, Exception? inner)
        : base(message ?? "Specified filter criteria was invalid.", inner)
    {
    }
}
