namespace System.Collections.Generic;

/// <summary>Walking through the entries, and the collections of keys and of values.</summary>
public partial class Dictionary<TKey, TValue>
{
    private KeyCollection? _keys;
    private ValueCollection? _values;

    public KeyCollection Keys => _keys ??= new KeyCollection(this);

    public ValueCollection Values => _values ??= new ValueCollection(this);

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        CheckTarget(array, arrayIndex);
        foreach (KeyValuePair<TKey, TValue> pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    private void CheckTarget(Array array, int index)
    {
        if (array == null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        if ((uint)index > (uint)array.Length)
        {
            CollectionErrors.IndexOutOfRange();
        }

        if (array.Length - index < Count)
        {
            CollectionErrors.ArrayTooSmall();
        }
    }

    /// <summary>Walks the entries; adding ends the walk with an exception, removing does not.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly int _version;
        private int _index;
        private KeyValuePair<TKey, TValue> _current;

        internal Enumerator(Dictionary<TKey, TValue> dictionary)
        {
            _dictionary = dictionary;
            _version = dictionary._version;
        }

        public readonly KeyValuePair<TKey, TValue> Current => _current;

        readonly object IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index > _dictionary._used)
                {
                    CollectionErrors.NotStartedOrEnded();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            if (_version != _dictionary._version)
            {
                CollectionErrors.Changed();
            }

            while ((uint)_index < (uint)_dictionary._used)
            {
                ref Entry entry = ref _dictionary._entries![_index++];
                if (entry.Next >= EndOfChain)
                {
                    _current = new KeyValuePair<TKey, TValue>(entry.Key, entry.Value);
                    return true;
                }
            }

            _index = _dictionary._used + 1;
            _current = default;
            return false;
        }

        void IEnumerator.Reset()
        {
            if (_version != _dictionary._version)
            {
                CollectionErrors.Changed();
            }

            _index = 0;
            _current = default;
        }

        public readonly void Dispose()
        {
        }
    }

    /// <summary>The keys, as they are at each moment.</summary>
    public sealed class KeyCollection(Dictionary<TKey, TValue> dictionary) : ICollection<TKey>, IReadOnlyCollection<TKey>
    {
        public int Count => dictionary.Count;

        bool ICollection<TKey>.IsReadOnly => true;

        public bool Contains(TKey item) => dictionary.ContainsKey(item);

        public void CopyTo(TKey[] array, int index)
        {
            dictionary.CheckTarget(array, index);
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
            {
                array[index++] = pair.Key;
            }
        }

        public Enumerator GetEnumerator() => new(dictionary);

        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => new Enumerator(dictionary);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(dictionary);

        void ICollection<TKey>.Add(TKey item) => CollectionErrors.ReadOnly();

        void ICollection<TKey>.Clear() => CollectionErrors.ReadOnly();

        bool ICollection<TKey>.Remove(TKey item)
        {
            CollectionErrors.ReadOnly();
            return false;
        }

        public struct Enumerator : IEnumerator<TKey>
        {
            private Dictionary<TKey, TValue>.Enumerator _entries;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _entries = dictionary.GetEnumerator();
            }

            public readonly TKey Current => _entries.Current.Key;

            readonly object? IEnumerator.Current => Current;

            public bool MoveNext() => _entries.MoveNext();

            void IEnumerator.Reset() => Reset(ref _entries);

            public readonly void Dispose()
            {
            }
        }
    }

    /// <summary>The values, as they are at each moment.</summary>
    public sealed class ValueCollection(Dictionary<TKey, TValue> dictionary) : ICollection<TValue>, IReadOnlyCollection<TValue>
    {
        public int Count => dictionary.Count;

        bool ICollection<TValue>.IsReadOnly => true;

        bool ICollection<TValue>.Contains(TValue item) => dictionary.ContainsValue(item);

        public void CopyTo(TValue[] array, int index)
        {
            dictionary.CheckTarget(array, index);
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
            {
                array[index++] = pair.Value;
            }
        }

        public Enumerator GetEnumerator() => new(dictionary);

        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => new Enumerator(dictionary);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(dictionary);

        void ICollection<TValue>.Add(TValue item) => CollectionErrors.ReadOnly();

        void ICollection<TValue>.Clear() => CollectionErrors.ReadOnly();

        bool ICollection<TValue>.Remove(TValue item)
        {
            CollectionErrors.ReadOnly();
            return false;
        }

        public struct Enumerator : IEnumerator<TValue>
        {
            private Dictionary<TKey, TValue>.Enumerator _entries;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _entries = dictionary.GetEnumerator();
            }

            public readonly TValue Current => _entries.Current.Value;

            readonly object? IEnumerator.Current => Current;

            public bool MoveNext() => _entries.MoveNext();

            void IEnumerator.Reset() => Reset(ref _entries);

            public readonly void Dispose()
            {
            }
        }
    }

    private static void Reset(ref Enumerator enumerator) => ResetInterface(ref enumerator);

    private static void ResetInterface<TEnumerator>(ref TEnumerator enumerator)
        where TEnumerator : IEnumerator
    {
        enumerator.Reset();
    }
}
