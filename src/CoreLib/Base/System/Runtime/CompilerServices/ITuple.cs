namespace System.Runtime.CompilerServices;

/// <summary>A tuple of any length.</summary>
public interface ITuple
{
    int Length { get; }

    object? this[int index] { get; }
}
