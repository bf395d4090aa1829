namespace System;

/// <summary>Gives formatting rules; there is only the invariant culture here.</summary>
public interface IFormatProvider
{
    object? GetFormat(Type? formatType);
}
