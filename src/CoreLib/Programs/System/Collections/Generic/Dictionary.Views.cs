using System.Diagnostics;

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

    public Enumerator GetEnumerator() => new(this, Enumerator.AsPairs);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        Count == 0 ? SZGenericArrayEnumerator<KeyValuePair<TKey, TValue>>.Empty : GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)this).GetEnumerator();

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => CopyTo(array, index);

    private void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        CheckTarget(array, index);
        foreach (KeyValuePair<TKey, TValue> pair in this)
        {
            array[index++] = pair;
        }
    }

    private void CheckTarget(Array array, int index)
    {
        if (array is null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        if ((uint)index > (uint)array.Length)
        {
            CollectionErrors.Negative(nameof(index));
        }

        if (array.Length - index < Count)
        {
            CollectionErrors.ArrayTooSmall();
        }
    }

    /// <summary>Walks the entries; adding ends the walk with an exception, removing does not.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        internal const int AsEntries = 1;
        internal const int AsPairs = 2;

        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly int _version;

        // What the untyped Current gives.
        private readonly int _form;
        private int _index;
        private KeyValuePair<TKey, TValue> _current;

        internal Enumerator(Dictionary<TKey, TValue> dictionary, int form)
        {
            _dictionary = dictionary;
            _version = dictionary._version;
            _form = form;
        }

        public readonly KeyValuePair<TKey, TValue> Current => _current;

        readonly object? IEnumerator.Current
        {
            get
            {
                CheckPosition();
                return _form == AsEntries ? new DictionaryEntry(_current.Key, _current.Value) : _current;
            }
        }

        readonly DictionaryEntry IDictionaryEnumerator.Entry
        {
            get
            {
                CheckPosition();
                return new DictionaryEntry(_current.Key, _current.Value);
            }
        }

        readonly object IDictionaryEnumerator.Key
        {
            get
            {
                CheckPosition();
                return _current.Key;
            }
        }

        readonly object? IDictionaryEnumerator.Value
        {
            get
            {
                CheckPosition();
                return _current.Value;
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

        internal readonly void CheckPosition()
        {
            if (_index == 0 || _index == _dictionary._used + 1)
            {
                CollectionErrors.NotStartedOrEnded();
            }
        }
    }

    private static void ResetInterface<TEnumerator>(ref TEnumerator enumerator)
        where TEnumerator : IEnumerator => enumerator.Reset();
}
