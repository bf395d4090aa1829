namespace System;

/// <summary>A value that writes its text form as UTF-8 into a span.</summary>
public interface IUtf8SpanFormattable
{
    bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider);
}
