using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.Serialization;

/// <summary>Walks the values that an object wrote about itself.</summary>
public sealed class SerializationInfoEnumerator : IEnumerator
{
    private readonly List<SerializationEntry> _entries;
    private int _index = -1;

    internal SerializationInfoEnumerator(List<SerializationEntry> entries)
    {
        _entries = entries;
    }

    public SerializationEntry Current => (uint)_index < (uint)_entries.Count
        ? _entries[_index]
        : throw new InvalidOperationException("Enumeration has either not started or has already finished.");

    public string Name => Current.Name;

    public object? Value => Current.Value;

    public Type ObjectType => Current.ObjectType;

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (_index < _entries.Count)
        {
            _index++;
        }

        return _index < _entries.Count;
    }

    public void Reset() => _index = -1;
}
