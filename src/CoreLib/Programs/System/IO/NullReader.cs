namespace System.IO;

/// <summary>Has no text.</summary>
internal sealed class NullReader : TextReader
{
    public override int Read(char[] buffer, int index, int count) => 0;

    public override int Read(Span<char> buffer) => 0;

    public override int ReadBlock(char[] buffer, int index, int count) => 0;

    public override int ReadBlock(Span<char> buffer) => 0;

    public override string? ReadLine() => null;

    public override string ReadToEnd() => "";
}
