using System.Text;

namespace System.IO;

/// <summary>Reads text.</summary>
public abstract class TextReader : IDisposable
{
    public static readonly TextReader Null = new StringReader("");

    public virtual int Peek() => -1;

    public virtual int Read() => -1;

    public virtual int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public virtual int Read(Span<char> buffer)
    {
        int count = 0;
        while (count < buffer.Length)
        {
            int character = Read();
            if (character < 0)
            {
                break;
            }

            buffer[count++] = (char)character;
        }

        return count;
    }

    public virtual string? ReadLine()
    {
        StringBuilder line = new();
        while (true)
        {
            int character = Read();
            if (character < 0)
            {
                return line.Length == 0 ? null : line.ToString();
            }

            if (character == '\n')
            {
                return line.ToString();
            }

            if (character == '\r')
            {
                if (Peek() == '\n')
                {
                    Read();
                }

                return line.ToString();
            }

            line.Append((char)character);
        }
    }

    public virtual string ReadToEnd()
    {
        StringBuilder text = new();
        int character;
        while ((character = Read()) >= 0)
        {
            text.Append((char)character);
        }

        return text.ToString();
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
