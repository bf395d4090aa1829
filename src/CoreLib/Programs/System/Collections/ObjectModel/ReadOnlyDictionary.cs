using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.ObjectModel;

/// <summary>A dictionary as it is at each moment, not to be changed through this.</summary>
public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly IDictionary<TKey, TValue> _dictionary;
    private KeyCollection? _keys;
    private ValueCollection? _values;

    public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        _dictionary = dictionary;
    }

    public static ReadOnlyDictionary<TKey, TValue> Empty { get; } = new(new Dictionary<TKey, TValue>());

    public KeyCollection Keys => _keys ??= new KeyCollection(_dictionary.Keys);

    public ValueCollection Values => _values ??= new ValueCollection(_dictionary.Values);

    public int Count => _dictionary.Count;

    protected IDictionary<TKey, TValue> Dictionary => _dictionary;

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    ICollection IDictionary.Keys => Keys;

    ICollection IDictionary.Values => Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => true;

    bool IDictionary.IsReadOnly => true;

    bool IDictionary.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _dictionary is ICollection collection ? collection.SyncRoot : this;

    public TValue this[TKey key] => _dictionary[key];

    TValue IDictionary<TKey, TValue>.this[TKey key]
    {
        get => _dictionary[key];
        set => CollectionErrors.ReadOnly();
    }

    object? IDictionary.this[object key]
    {
        get => IsKey(key) && TryGetValue((TKey)key, out TValue? value) ? value : null;
        set => CollectionErrors.ReadOnly();
    }

    public bool ContainsKey(TKey key) => _dictionary.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _dictionary.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _dictionary.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_dictionary).GetEnumerator();

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => _dictionary.Contains(item);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) =>
        _dictionary.CopyTo(array, arrayIndex);

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value) => CollectionErrors.ReadOnly();

    bool IDictionary<TKey, TValue>.Remove(TKey key) => Refuse();

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => CollectionErrors.ReadOnly();

    void ICollection<KeyValuePair<TKey, TValue>>.Clear() => CollectionErrors.ReadOnly();

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => Refuse();

    void IDictionary.Add(object key, object? value) => CollectionErrors.ReadOnly();

    void IDictionary.Clear() => CollectionErrors.ReadOnly();

    void IDictionary.Remove(object key) => CollectionErrors.ReadOnly();

    bool IDictionary.Contains(object key) => IsKey(key) && ContainsKey((TKey)key);

    IDictionaryEnumerator IDictionary.GetEnumerator() =>
        _dictionary is IDictionary untyped ? untyped.GetEnumerator() : new EntryEnumerator(_dictionary);

    void ICollection.CopyTo(Array array, int index)
    {
        CollectionErrors.CheckTarget(array, index, Count);
        if (array is KeyValuePair<TKey, TValue>[] pairs)
        {
            _dictionary.CopyTo(pairs, index);
            return;
        }

        if (array is DictionaryEntry[] entries)
        {
            foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
            {
                entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
            }

            return;
        }

        if (array is not object[] objects)
        {
            CollectionErrors.WrongArrayType();
            return;
        }

        try
        {
            foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
            {
                objects[index++] = pair;
            }
        }
        catch (ArrayTypeMismatchException)
        {
            CollectionErrors.WrongArrayType();
        }
    }

    private static bool IsKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey;
    }

    private static bool Refuse()
    {
        CollectionErrors.ReadOnly();
        return false;
    }

    /// <summary>What the keys and the values have in common: a collection not to be changed.</summary>
    private static void CopyView<T>(ICollection<T> items, Array array, int index)
    {
        CollectionErrors.CheckTarget(array, index, items.Count);
        if (array is T[] typed)
        {
            items.CopyTo(typed, index);
            return;
        }

        if (array is not object?[] objects)
        {
            CollectionErrors.WrongArrayType();
            return;
        }

        try
        {
            foreach (T item in items)
            {
                objects[index++] = item;
            }
        }
        catch (ArrayTypeMismatchException)
        {
            CollectionErrors.WrongArrayType();
        }
    }

    /// <summary>Walks any dictionary as one of objects.</summary>
    private sealed class EntryEnumerator(IDictionary<TKey, TValue> dictionary) : IDictionaryEnumerator
    {
        private readonly IEnumerator<KeyValuePair<TKey, TValue>> _pairs = dictionary.GetEnumerator();

        public DictionaryEntry Entry => new(_pairs.Current.Key, _pairs.Current.Value);

        public object Key => _pairs.Current.Key;

        public object? Value => _pairs.Current.Value;

        public object Current => Entry;

        public bool MoveNext() => _pairs.MoveNext();

        public void Reset() => _pairs.Reset();
    }

    /// <summary>The keys of a read-only dictionary.</summary>
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly ICollection<TKey> _items;

        internal KeyCollection(ICollection<TKey> items)
        {
            _items = items;
        }

        public int Count => _items.Count;

        bool ICollection<TKey>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _items is ICollection collection ? collection.SyncRoot : this;

        public bool Contains(TKey item) => _items.Contains(item);

        public void CopyTo(TKey[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

        void ICollection.CopyTo(Array array, int index) => CopyView(_items, array, index);

        public IEnumerator<TKey> GetEnumerator() => _items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

        void ICollection<TKey>.Add(TKey item) => CollectionErrors.ReadOnly();

        void ICollection<TKey>.Clear() => CollectionErrors.ReadOnly();

        bool ICollection<TKey>.Remove(TKey item) => Refuse();
    }

    /// <summary>The values of a read-only dictionary.</summary>
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly ICollection<TValue> _items;

        internal ValueCollection(ICollection<TValue> items)
        {
            _items = items;
        }

        public int Count => _items.Count;

        bool ICollection<TValue>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _items is ICollection collection ? collection.SyncRoot : this;

        bool ICollection<TValue>.Contains(TValue item) => _items.Contains(item);

        public void CopyTo(TValue[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

        void ICollection.CopyTo(Array array, int index) => CopyView(_items, array, index);

        public IEnumerator<TValue> GetEnumerator() => _items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

        void ICollection<TValue>.Add(TValue item) => CollectionErrors.ReadOnly();

        void ICollection<TValue>.Clear() => CollectionErrors.ReadOnly();

        bool ICollection<TValue>.Remove(TValue item) => Refuse();
    }
}
