using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>Writes text.</summary>
public abstract class TextWriter : IDisposable
{
    public static readonly TextWriter Null = new NullWriter();

    public abstract Encoding Encoding { get; }

    public virtual string NewLine { get; set; } = "\n";

    public virtual void Write(char value)
    {
    }

    public virtual void Write(ReadOnlySpan<char> buffer)
    {
        foreach (char character in buffer)
        {
            Write(character);
        }
    }

    public virtual void Write(char[]? buffer) => Write(new ReadOnlySpan<char>(buffer));

    public virtual void Write(char[] buffer, int index, int count) => Write(new ReadOnlySpan<char>(buffer, index, count));

    public virtual void Write(string? value) => Write(value.AsSpan());

    public virtual void Write(object? value) => Write(value?.ToString());

    public virtual void Write(bool value) => Write(value ? "True" : "False");

    public virtual void Write(int value) => Write(value.ToString());

    public virtual void Write(uint value) => Write(value.ToString());

    public virtual void Write(long value) => Write(value.ToString());

    public virtual void Write(ulong value) => Write(value.ToString());

    public virtual void Write(double value) => Write(value.ToString());

    public virtual void Write(StringBuilder? value) => Write(value?.ToString());

    public virtual void Write([StringSyntax("CompositeFormat")] string format, object? arg0) =>
        Write(string.Format(format, arg0));

    public virtual void Write([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        Write(string.Format(format, arg0, arg1));

    public virtual void Write([StringSyntax("CompositeFormat")] string format, params object?[] arg) =>
        Write(string.Format(format, arg));

    public virtual void WriteLine() => Write(NewLine);

    public virtual void WriteLine(ReadOnlySpan<char> buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(char value) => WriteLine(new ReadOnlySpan<char>(in value));

    public virtual void WriteLine(string? value) => WriteLine(value.AsSpan());

    public virtual void WriteLine(object? value) => WriteLine(value?.ToString());

    public virtual void WriteLine(bool value) => WriteLine(value ? "True" : "False");

    public virtual void WriteLine(int value) => WriteLine(value.ToString());

    public virtual void WriteLine(uint value) => WriteLine(value.ToString());

    public virtual void WriteLine(long value) => WriteLine(value.ToString());

    public virtual void WriteLine(ulong value) => WriteLine(value.ToString());

    public virtual void WriteLine(double value) => WriteLine(value.ToString());

    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0) =>
        WriteLine(string.Format(format, arg0));

    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        WriteLine(string.Format(format, arg0, arg1));

    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, params object?[] arg) =>
        WriteLine(string.Format(format, arg));

    public virtual void Flush()
    {
    }

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
