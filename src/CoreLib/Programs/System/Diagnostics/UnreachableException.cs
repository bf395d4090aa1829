namespace System.Diagnostics;

/// <summary>What cannot happen happened.</summary>
public class UnreachableException : Exception
{
    public UnreachableException()
        : base("The program executed an instruction that was thought to be unreachable.")
    {
    }

    public UnreachableException(string? message)
        : base(message ?? "The program executed an instruction that was thought to be unreachable.")
    {
    }

    public UnreachableException(string? message, Exception? innerException)
        : base(message ?? "The program executed an instruction that was thought to be unreachable.", innerException)
    {
    }

    private protected override string ClassName => "System.Diagnostics.UnreachableException";
}
