namespace System.Threading;

/// <summary>A lock was taken twice.</summary>
public class LockRecursionException : Exception
{
    public LockRecursionException()
        : base("The lock does not support recursion.")
    {
    }

    public LockRecursionException(string? message)
        : base(message ?? "The lock does not support recursion.")
    {
    }

    public LockRecursionException(string? message, Exception? innerException)
        : base(message ?? "The lock does not support recursion.", innerException)
    {
    }

    private protected override string ClassName => "System.Threading.LockRecursionException";
}
