namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    /// <summary>The values, as they are at each moment.</summary>
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public ValueCollection(Dictionary<TKey, TValue> dictionary)
        {
            if (dictionary is null)
            {
                CollectionErrors.NullArgument(nameof(dictionary));
            }

            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        bool ICollection<TValue>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);

        public void CopyTo(TValue[] array, int index)
        {
            _dictionary.CheckTarget(array, index);
            foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
            {
                array[index++] = pair.Value;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            CollectionErrors.CheckTarget(array, index, _dictionary.Count);
            if (array is TValue[] typed)
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
                    objects[index++] = pair.Value!;
                }
            }
            catch (ArrayTypeMismatchException)
            {
                CollectionErrors.WrongArrayType();
            }
        }

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() =>
            Count == 0 ? SZGenericArrayEnumerator<TValue>.Empty : GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TValue>)this).GetEnumerator();

        void ICollection<TValue>.Add(TValue item) => CollectionErrors.ReadOnlyValues();

        void ICollection<TValue>.Clear() => CollectionErrors.ReadOnlyValues();

        bool ICollection<TValue>.Remove(TValue item)
        {
            CollectionErrors.ReadOnlyValues();
            return false;
        }

        /// <summary>Walks the values.</summary>
        public struct Enumerator : IEnumerator<TValue>
        {
            private Dictionary<TKey, TValue>.Enumerator _entries;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _entries = dictionary.GetEnumerator();
            }

            public readonly TValue Current => _entries.Current.Value;

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
