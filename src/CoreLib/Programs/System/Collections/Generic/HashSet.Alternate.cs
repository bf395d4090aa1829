using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

public partial class HashSet<T>
{
    /// <summary>The set as seen with items of another type that the comparer knows.</summary>
    public AlternateLookup<TAlternate> GetAlternateLookup<TAlternate>()
        where TAlternate : allows ref struct
    {
        if (AlternateLookup<TAlternate>.ComparerOf(this) is null)
        {
            CollectionErrors.IncompatibleComparer();
        }

        return new AlternateLookup<TAlternate>(this);
    }

    public bool TryGetAlternateLookup<TAlternate>(out AlternateLookup<TAlternate> lookup)
        where TAlternate : allows ref struct
    {
        bool isPossible = AlternateLookup<TAlternate>.ComparerOf(this) is not null;
        lookup = isPossible ? new AlternateLookup<TAlternate>(this) : default;
        return isPossible;
    }

    /// <summary>A set as seen with items of another type.</summary>
    public readonly struct AlternateLookup<TAlternate>
        where TAlternate : allows ref struct
    {
        internal AlternateLookup(HashSet<T> set)
        {
            Set = set;
        }

        public HashSet<T> Set { get; }

        internal static IAlternateEqualityComparer<TAlternate, T>? ComparerOf(HashSet<T> set) =>
            (set._comparer ?? (object)EqualityComparer<T>.Default) as IAlternateEqualityComparer<TAlternate, T>;

        public bool Contains(TAlternate item) => Find(item) >= 0;

        public bool TryGetValue(TAlternate equalValue, [MaybeNullWhen(false)] out T actualValue)
        {
            int index = Find(equalValue);
            actualValue = index >= 0 ? Set._entries![index].Value : default;
            return index >= 0;
        }

        public bool Add(TAlternate item) => Find(item) < 0 && Set.Add(ComparerOf(Set)!.Create(item));

        public bool Remove(TAlternate item)
        {
            int index = Find(item);
            return index >= 0 && Set.Remove(Set._entries![index].Value);
        }

        private int Find(TAlternate item)
        {
            HashSet<T> set = Set;
            if (set._buckets is not null)
            {
                IAlternateEqualityComparer<TAlternate, T> comparer = ComparerOf(set)!;
                uint hash = (uint)comparer.GetHashCode(item);
                Entry[] entries = set._entries!;
                for (int i = set.Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
                {
                    ref Entry entry = ref entries[i];
                    if (entry.Hash == hash && comparer.Equals(item, entry.Value))
                    {
                        return i;
                    }
                }
            }

            return -1;
        }
    }
}
