namespace System;

/// <summary>Formats values of other types in a way of its own.</summary>
public interface ICustomFormatter
{
    string Format(string? format, object? arg, IFormatProvider? formatProvider);
}
