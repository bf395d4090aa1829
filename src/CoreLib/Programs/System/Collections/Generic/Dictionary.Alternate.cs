using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    /// <summary>The dictionary as seen with keys of another type that the comparer knows.</summary>
    public AlternateLookup<TAlternateKey> GetAlternateLookup<TAlternateKey>()
        where TAlternateKey : notnull, allows ref struct
    {
        if (AlternateLookup<TAlternateKey>.ComparerOf(this) is null)
        {
            CollectionErrors.IncompatibleComparer();
        }

        return new AlternateLookup<TAlternateKey>(this);
    }

    public bool TryGetAlternateLookup<TAlternateKey>(out AlternateLookup<TAlternateKey> lookup)
        where TAlternateKey : notnull, allows ref struct
    {
        bool isPossible = AlternateLookup<TAlternateKey>.ComparerOf(this) is not null;
        lookup = isPossible ? new AlternateLookup<TAlternateKey>(this) : default;
        return isPossible;
    }

    /// <summary>A dictionary as seen with keys of another type.</summary>
    public readonly struct AlternateLookup<TAlternateKey>
        where TAlternateKey : notnull, allows ref struct
    {
        internal AlternateLookup(Dictionary<TKey, TValue> dictionary)
        {
            Dictionary = dictionary;
        }

        public Dictionary<TKey, TValue> Dictionary { get; }

        public TValue this[TAlternateKey key]
        {
            get
            {
                ref TValue value = ref FindValue(key, out _);
                if (Unsafe.IsNullRef(ref value))
                {
                    CollectionErrors.KeyNotFound(ComparerOf(Dictionary)!.Create(key));
                }

                return value;
            }

            set => FindOrAdd(key, out _) = value;
        }

        internal static IAlternateEqualityComparer<TAlternateKey, TKey>? ComparerOf(Dictionary<TKey, TValue> dictionary) =>
            (dictionary._comparer ?? (object)EqualityComparer<TKey>.Default) as IAlternateEqualityComparer<TAlternateKey, TKey>;

        public bool ContainsKey(TAlternateKey key) => !Unsafe.IsNullRef(ref FindValue(key, out _));

        public bool TryGetValue(TAlternateKey key, [MaybeNullWhen(false)] out TValue value) => TryGetValue(key, out _, out value);

        public bool TryGetValue(
            TAlternateKey key, [MaybeNullWhen(false)] out TKey actualKey, [MaybeNullWhen(false)] out TValue value)
        {
            ref TValue place = ref FindValue(key, out actualKey!);
            if (Unsafe.IsNullRef(ref place))
            {
                value = default;
                return false;
            }

            value = place;
            return true;
        }

        public bool TryAdd(TAlternateKey key, TValue value)
        {
            ref TValue place = ref FindOrAdd(key, out bool exists);
            if (!exists)
            {
                place = value;
            }

            return !exists;
        }

        public bool Remove(TAlternateKey key) => Remove(key, out _, out _);

        public bool Remove(TAlternateKey key, [MaybeNullWhen(false)] out TKey actualKey, [MaybeNullWhen(false)] out TValue value)
        {
            if (TryGetValue(key, out actualKey, out value))
            {
                return Dictionary.Remove(actualKey);
            }

            return false;
        }

        internal ref TValue FindValue(TAlternateKey key, [MaybeNull] out TKey actualKey)
        {
            Dictionary<TKey, TValue> dictionary = Dictionary;
            IAlternateEqualityComparer<TAlternateKey, TKey> comparer = ComparerOf(dictionary)!;
            if (dictionary._buckets is not null)
            {
                uint hash = (uint)comparer.GetHashCode(key);
                Entry[] entries = dictionary._entries!;
                for (int i = dictionary.Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
                {
                    ref Entry entry = ref entries[i];
                    if (entry.Hash == hash && comparer.Equals(key, entry.Key))
                    {
                        actualKey = entry.Key!;
                        return ref entry.Value;
                    }
                }
            }

            actualKey = default;
            return ref Unsafe.NullRef<TValue>();
        }

        internal ref TValue FindOrAdd(TAlternateKey key, out bool exists)
        {
            ref TValue place = ref FindValue(key, out _);
            exists = !Unsafe.IsNullRef(ref place);
            if (exists)
            {
                return ref place;
            }

            TKey actualKey = ComparerOf(Dictionary)!.Create(key);
            return ref Dictionary.FindOrAdd(actualKey, out exists);
        }
    }
}
