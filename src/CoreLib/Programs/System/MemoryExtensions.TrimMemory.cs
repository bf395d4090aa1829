namespace System;

public static partial class MemoryExtensions
{
    public static Memory<char> Trim(this Memory<char> memory) => memory.TrimStart().TrimEnd();

    public static Memory<char> TrimStart(this Memory<char> memory) =>
        memory.Slice(memory.Length - ((ReadOnlySpan<char>)memory.Span).TrimStart().Length);

    public static Memory<char> TrimEnd(this Memory<char> memory) =>
        memory.Slice(0, ((ReadOnlySpan<char>)memory.Span).TrimEnd().Length);

    public static Memory<T> Trim<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.TrimStart(trimElement).TrimEnd(trimElement);

    public static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.Slice(memory.Length - ((ReadOnlySpan<T>)memory.Span).TrimStart(trimElement).Length);

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.Slice(0, ((ReadOnlySpan<T>)memory.Span).TrimEnd(trimElement).Length);

    public static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.TrimStart(trimElements).TrimEnd(trimElements);

    public static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.Slice(memory.Length - ((ReadOnlySpan<T>)memory.Span).TrimStart(trimElements).Length);

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.Slice(0, ((ReadOnlySpan<T>)memory.Span).TrimEnd(trimElements).Length);

    public static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory) => memory.TrimStart().TrimEnd();

    public static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory) =>
        memory.Slice(memory.Length - ((ReadOnlySpan<char>)memory.Span).TrimStart().Length);

    public static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory) =>
        memory.Slice(0, ((ReadOnlySpan<char>)memory.Span).TrimEnd().Length);

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.TrimStart(trimElement).TrimEnd(trimElement);

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.Slice(memory.Length - ((ReadOnlySpan<T>)memory.Span).TrimStart(trimElement).Length);

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T>? => memory.Slice(0, ((ReadOnlySpan<T>)memory.Span).TrimEnd(trimElement).Length);

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.TrimStart(trimElements).TrimEnd(trimElements);

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.Slice(memory.Length - ((ReadOnlySpan<T>)memory.Span).TrimStart(trimElements).Length);

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => memory.Slice(0, ((ReadOnlySpan<T>)memory.Span).TrimEnd(trimElements).Length);

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar) => span.Trim<char>(trimChar);

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar) => span.TrimStart<char>(trimChar);

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar) => span.TrimEnd<char>(trimChar);

    // Without characters to trim it is white space that goes.
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        span.TrimStart(trimChars).TrimEnd(trimChars);

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        trimChars.IsEmpty ? span.TrimStart() : span.TrimStart<char>(trimChars);

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        trimChars.IsEmpty ? span.TrimEnd() : span.TrimEnd<char>(trimChars);
}
