namespace System;

/// <summary>A value with several text forms.</summary>
public interface IFormattable
{
    string ToString(string? format, IFormatProvider? formatProvider);
}
