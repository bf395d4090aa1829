namespace System.Collections;

/// <summary>Values by key, as objects.</summary>
public interface IDictionary : ICollection
{
    bool IsFixedSize { get; }

    bool IsReadOnly { get; }

    ICollection Keys { get; }

    ICollection Values { get; }

    object? this[object key] { get; set; }

    void Add(object key, object? value);

    void Clear();

    bool Contains(object key);

    new IDictionaryEnumerator GetEnumerator();

    void Remove(object key);
}
