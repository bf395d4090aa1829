namespace System.Reflection;

/// <summary>A member was used on an object that does not have it.</summary>
public class TargetException : ApplicationException
{
    public TargetException()
        : base("Error with target.")
    {
    }

    public TargetException(string? message)
        : base(message ?? "Error with target.")
    {
    }

    public TargetException(string? message, Exception? inner)
        : base(message ?? "Error with target.", inner)
    {
    }
}
