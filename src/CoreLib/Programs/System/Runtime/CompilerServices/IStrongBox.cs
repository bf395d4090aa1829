namespace System.Runtime.CompilerServices;

/// <summary>A place for a value, seen as an object.</summary>
public interface IStrongBox
{
    object? Value { get; set; }
}
