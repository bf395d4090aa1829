using System.Collections;
using System.Collections.Generic;
using System.Text;

namespace System.IO;

/// <summary>The lines of a file. The file is open from the start; going through it a second time opens it again.</summary>
internal sealed class LineEnumerable(string path, Encoding encoding, StreamReader reader) : IEnumerable<string>
{
    private StreamReader? _first = reader;

    public IEnumerator<string> GetEnumerator()
    {
        StreamReader reader = Threading.Interlocked.Exchange(ref _first, null) ?? new StreamReader(path, encoding);
        return Enumerate(reader);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerator<string> Enumerate(StreamReader reader)
    {
        using (reader)
        {
            while (reader.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }
}
