using System.Collections;
using System.IO;

namespace System.Resources;

/// <summary>Reads a <c>.resources</c> stream.</summary>
public sealed class ResourceReader : IResourceReader
{
    private readonly Hashtable _values;

    public ResourceReader(string fileName)
        : this(File.OpenRead(fileName))
    {
    }

    public ResourceReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _values = new ResourceTable(stream, ignoreCase: false).ToHashtable();
    }

    public void Close() => Dispose();

    public void Dispose()
    {
    }

    public IDictionaryEnumerator GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
