using System.Collections.Generic;

namespace System.Collections;

/// <summary>Walks, the collections of keys and values, the synchronised form.</summary>
public partial class Hashtable
{
    public virtual IDictionaryEnumerator GetEnumerator() => new Enumerator(this, Enumerator.Entries);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this, Enumerator.Entries);

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        CheckTarget(array, arrayIndex);
        for (int i = _slots.Length - 1; i >= 0; i--)
        {
            if (IsUsed(_slots[i].Key))
            {
                ((IList)array)[arrayIndex++] = new DictionaryEntry(_slots[i].Key!, _slots[i].Value);
            }
        }
    }

    private void CheckTarget(Array array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1)
        {
            CollectionErrors.NotOneDimensional();
        }

        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count)
        {
            CollectionErrors.ArrayTooSmall();
        }
    }

    /// <summary>The keys or the values, as they are at each moment.</summary>
    private sealed class KeyOrValueCollection(Hashtable table, bool isKeys) : ICollection
    {
        public bool IsSynchronized => table.IsSynchronized;

        public object SyncRoot => table.SyncRoot;

        public int Count => table._count;

        public void CopyTo(Array array, int arrayIndex)
        {
            table.CheckTarget(array, arrayIndex);
            Slot[] slots = table._slots;
            for (int i = slots.Length - 1; i >= 0; i--)
            {
                if (table.IsUsed(slots[i].Key))
                {
                    ((IList)array)[arrayIndex++] = isKeys ? slots[i].Key : slots[i].Value;
                }
            }
        }

        public IEnumerator GetEnumerator() => new Enumerator(table, isKeys ? Enumerator.Keys : Enumerator.Values);
    }

    /// <summary>Walks from the last slot to the first; any change ends the walk with an exception.</summary>
    private sealed class Enumerator(Hashtable table, int form) : IDictionaryEnumerator, ICloneable
    {
        public const int Keys = 1;
        public const int Values = 2;
        public const int Entries = 3;

        private readonly int _version = table._version;
        private int _index = table._slots.Length;
        private bool _hasCurrent;
        private object? _key;
        private object? _value;

        public object Key => _hasCurrent
            ? _key!
            : throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");

        public object? Value
        {
            get
            {
                CheckPosition();
                return _value;
            }
        }

        public DictionaryEntry Entry
        {
            get
            {
                CheckPosition();
                return new DictionaryEntry(_key!, _value);
            }
        }

        public object? Current
        {
            get
            {
                CheckPosition();
                return form == Keys ? _key : form == Values ? _value : new DictionaryEntry(_key!, _value);
            }
        }

        public bool MoveNext()
        {
            CheckVersion();
            while (_index > 0)
            {
                ref Slot slot = ref table._slots[--_index];
                if (table.IsUsed(slot.Key))
                {
                    _key = slot.Key;
                    _value = slot.Value;
                    _hasCurrent = true;
                    return true;
                }
            }

            _hasCurrent = false;
            return false;
        }

        public void Reset()
        {
            CheckVersion();
            _hasCurrent = false;
            _index = table._slots.Length;
            _key = null;
            _value = null;
        }

        public object Clone() => MemberwiseClone();

        private void CheckPosition()
        {
            if (!_hasCurrent)
            {
                CollectionErrors.NotStartedOrEnded();
            }
        }

        private void CheckVersion()
        {
            if (_version != table._version)
            {
                CollectionErrors.Changed();
            }
        }
    }

#pragma warning disable CS0618
    /// <summary>The obsolete pair of hash codes and order, as equality.</summary>
    private sealed class ProviderComparer(IHashCodeProvider? provider, IComparer? comparer) : IEqualityComparer
    {
        public IHashCodeProvider? Provider => provider;

        public IComparer? Comparer => comparer;

        public new bool Equals(object? x, object? y)
        {
            if (comparer is not null)
            {
                return comparer.Compare(x, y) == 0;
            }

            return x is null ? y is null : x.Equals(y);
        }

        public int GetHashCode(object obj) => provider?.GetHashCode(obj) ?? obj.GetHashCode();
    }
#pragma warning restore CS0618

    /// <summary>A table whose members run under the lock of the table that it stands for.</summary>
    private sealed class SynchronizedHashtable(Hashtable table) : Hashtable
    {
        public override int Count => table.Count;

        public override bool IsReadOnly => table.IsReadOnly;

        public override bool IsFixedSize => table.IsFixedSize;

        public override bool IsSynchronized => true;

        public override object SyncRoot => table.SyncRoot;

        public override ICollection Keys
        {
            get
            {
                lock (table.SyncRoot)
                {
                    return table.Keys;
                }
            }
        }

        public override ICollection Values
        {
            get
            {
                lock (table.SyncRoot)
                {
                    return table.Values;
                }
            }
        }

        public override object? this[object key]
        {
            get
            {
                lock (table.SyncRoot)
                {
                    return table[key];
                }
            }

            set
            {
                lock (table.SyncRoot)
                {
                    table[key] = value;
                }
            }
        }

        public override void Add(object key, object? value)
        {
            lock (table.SyncRoot)
            {
                table.Add(key, value);
            }
        }

        public override void Clear()
        {
            lock (table.SyncRoot)
            {
                table.Clear();
            }
        }

        public override object Clone()
        {
            lock (table.SyncRoot)
            {
                return Synchronized((Hashtable)table.Clone());
            }
        }

        public override bool Contains(object key) => ContainsKey(key);

        public override bool ContainsKey(object key)
        {
            lock (table.SyncRoot)
            {
                return table.ContainsKey(key);
            }
        }

        public override bool ContainsValue(object? value)
        {
            lock (table.SyncRoot)
            {
                return table.ContainsValue(value);
            }
        }

        public override void CopyTo(Array array, int arrayIndex)
        {
            lock (table.SyncRoot)
            {
                table.CopyTo(array, arrayIndex);
            }
        }

        public override IDictionaryEnumerator GetEnumerator() => table.GetEnumerator();

        public override void Remove(object key)
        {
            lock (table.SyncRoot)
            {
                table.Remove(key);
            }
        }
    }
}
