using System.Collections;
using System.IO;

namespace System.Resources;

/// <summary>The names and values of one culture.</summary>
public class ResourceSet : IDisposable, IEnumerable
{
    private readonly IResourceReader? _reader;
    private Hashtable? _values;
    private Hashtable? _valuesIgnoringCase;

    protected ResourceSet()
    {
        _values = [];
    }

    public ResourceSet(string fileName)
        : this(new ResourceReader(fileName))
    {
    }

    public ResourceSet(Stream stream)
        : this(new ResourceReader(stream))
    {
    }

    public ResourceSet(IResourceReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
        _values = [];
        ReadResources();
    }

    internal ResourceSet(Hashtable values)
    {
        _values = values;
    }

    private Hashtable Values => _values ?? throw new ObjectDisposedException(null, "Cannot access a closed resource set.");

    public virtual void Close() => Dispose(true);

    public void Dispose() => Dispose(true);

    public virtual Type GetDefaultReader() => typeof(ResourceReader);

    public virtual Type GetDefaultWriter() => throw new PlatformNotSupportedException();

    public virtual IDictionaryEnumerator GetEnumerator() => Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Values.GetEnumerator();

    public virtual string? GetString(string name) => ToText(name, GetObject(name));

    public virtual string? GetString(string name, bool ignoreCase) => ToText(name, GetObject(name, ignoreCase));

    public virtual object? GetObject(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Values[name];
    }

    public virtual object? GetObject(string name, bool ignoreCase)
    {
        object? value = GetObject(name);
        if (value is not null || !ignoreCase)
        {
            return value;
        }

        _valuesIgnoringCase ??= new Hashtable(Values, StringComparer.OrdinalIgnoreCase);
        return _valuesIgnoringCase[name];
    }

    protected virtual void ReadResources()
    {
        IDictionaryEnumerator entries = _reader!.GetEnumerator();
        while (entries.MoveNext())
        {
            Values[entries.Key] = entries.Value;
        }
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader?.Close();
            _values = null;
            _valuesIgnoringCase = null;
        }
    }

    private static string? ToText(string name, object? value) => value is null or string
        ? (string?)value
        : throw new InvalidOperationException(
            $"Resource '{name}' was not a String - call GetObject instead.");
}
