namespace System.Collections.Generic;

/// <summary>The dictionary as one of objects.</summary>
public partial class Dictionary<TKey, TValue> : IDictionary
{
    bool IDictionary.IsFixedSize => false;

    bool IDictionary.IsReadOnly => false;

    ICollection IDictionary.Keys => Keys;

    ICollection IDictionary.Values => Values;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => IsKey(key) && TryGetValue((TKey)key, out TValue? value) ? value : null;
        set
        {
            if (key is null)
            {
                CollectionErrors.NullArgument(nameof(key));
            }

            this[CastKey(key)] = CastValue(value);
        }
    }

    void IDictionary.Add(object key, object? value)
    {
        if (key is null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        Add(CastKey(key), CastValue(value));
    }

    bool IDictionary.Contains(object key) => IsKey(key) && ContainsKey((TKey)key);

    void IDictionary.Remove(object key)
    {
        if (IsKey(key))
        {
            Remove((TKey)key);
        }
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, Enumerator.AsEntries);

    void ICollection.CopyTo(Array array, int index)
    {
        CollectionErrors.CheckTarget(array, index, Count);
        if (array is KeyValuePair<TKey, TValue>[] pairs)
        {
            CopyTo(pairs, index);
        }
        else if (array is DictionaryEntry[] entries)
        {
            foreach (KeyValuePair<TKey, TValue> pair in this)
            {
                entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
            }
        }
        else
        {
            if (array is not object[] objects)
            {
                CollectionErrors.WrongArrayType();
                return;
            }

            try
            {
                foreach (KeyValuePair<TKey, TValue> pair in this)
                {
                    objects[index++] = pair;
                }
            }
            catch (ArrayTypeMismatchException)
            {
                CollectionErrors.WrongArrayType();
            }
        }
    }

    private static bool IsKey(object key)
    {
        if (key is null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        return key is TKey;
    }

    private static TKey CastKey(object key)
    {
        if (key is not TKey)
        {
            CollectionErrors.WrongType(key, typeof(TKey), nameof(key));
        }

        return (TKey)key;
    }

    private static TValue CastValue(object? value)
    {
        if (value is null && default(TValue) is not null)
        {
            CollectionErrors.NullArgument(nameof(value));
        }

        if (value is not TValue and not null)
        {
            CollectionErrors.WrongType(value, typeof(TValue), nameof(value));
        }

        return (TValue)value!;
    }
}
