namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    /// <summary>The keys, as they are at each moment.</summary>
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public KeyCollection(Dictionary<TKey, TValue> dictionary)
        {
            if (dictionary is null)
            {
                CollectionErrors.NullArgument(nameof(dictionary));
            }

            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        bool ICollection<TKey>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

        public bool Contains(TKey item) => _dictionary.ContainsKey(item);

        public void CopyTo(TKey[] array, int index)
        {
            _dictionary.CheckTarget(array, index);
            foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
            {
                array[index++] = pair.Key;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            CollectionErrors.CheckTarget(array, index, _dictionary.Count);
            if (array is TKey[] typed)
            {
                CopyTo(typed, index);
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
                    objects[index++] = pair.Key!;
                }
            }
            catch (ArrayTypeMismatchException)
            {
                CollectionErrors.WrongArrayType();
            }
        }

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() =>
            Count == 0 ? SZGenericArrayEnumerator<TKey>.Empty : GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TKey>)this).GetEnumerator();

        void ICollection<TKey>.Add(TKey item) => CollectionErrors.ReadOnlyKeys();

        void ICollection<TKey>.Clear() => CollectionErrors.ReadOnlyKeys();

        bool ICollection<TKey>.Remove(TKey item)
        {
            CollectionErrors.ReadOnlyKeys();
            return false;
        }

        /// <summary>Walks the keys.</summary>
        public struct Enumerator : IEnumerator<TKey>
        {
            private Dictionary<TKey, TValue>.Enumerator _entries;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _entries = dictionary.GetEnumerator();
            }

            public readonly TKey Current => _entries.Current.Key;

            readonly object? IEnumerator.Current
            {
                get
                {
                    _entries.CheckPosition();
                    return Current;
                }
            }

            public bool MoveNext() => _entries.MoveNext();

            void IEnumerator.Reset() => ResetInterface(ref _entries);

            public readonly void Dispose()
            {
            }
        }
    }
}
