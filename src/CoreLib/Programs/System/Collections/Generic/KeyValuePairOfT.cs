using System.ComponentModel;

namespace System.Collections.Generic;

/// <summary>A key with its value.</summary>
public readonly struct KeyValuePair<TKey, TValue>(TKey key, TValue value)
{
    public TKey Key { get; } = key;

    public TValue Value { get; } = value;

    public override string ToString() => "[" + Key?.ToString() + ", " + Value?.ToString() + "]";

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Deconstruct(out TKey key, out TValue value)
    {
        key = Key;
        value = Value;
    }
}
