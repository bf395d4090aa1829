namespace System;

/// <summary>A method has no implementation.</summary>
public class EntryPointNotFoundException : TypeLoadException
{
    public EntryPointNotFoundException()
        : base("Entry point was not found.")
    {
    }

    public EntryPointNotFoundException(string? message)
        : base(message ?? "Entry point was not found.")
    {
    }

    public EntryPointNotFoundException(string? message, Exception? innerException)
        : base(message ?? "Entry point was not found.", innerException)
    {
    }

    private protected override string ClassName => "System.EntryPointNotFoundException";
}
