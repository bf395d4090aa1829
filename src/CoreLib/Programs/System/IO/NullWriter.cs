using System.Text;

namespace System.IO;

/// <summary>Writes nowhere.</summary>
internal sealed class NullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(ReadOnlySpan<char> buffer)
    {
    }
}
