namespace ViperOS.Services;

/// <summary>
/// From tokens to objects. A token names a slot and the slot's generation, so that one that was removed stays unknown when its
/// slot is used again. Owned by a <see cref="ServiceLoop"/>, used by its thread only. Allocates only to grow.
/// </summary>
internal sealed class ServiceTable
{
    private const int MaximumSlots = 1 << 24;

    private Entry[] _entries;
    private int _firstFree;
    private int _used;
    private readonly uint _firstGeneration;

    internal ServiceTable(int capacity, uint firstGeneration)
    {
        _entries = new Entry[Math.Clamp(capacity, 4, MaximumSlots)];
        _firstGeneration = firstGeneration;
        _firstFree = -1;
    }

    internal int Count { get; private set; }

    internal ulong Add(ServiceObject target, ulong cookie)
    {
        int index = _firstFree;
        if (index >= 0)
        {
            _firstFree = _entries[index].NextFree;
        }
        else
        {
            index = _used++;
            if (index == _entries.Length)
            {
                Grow();
            }

            _entries[index].Generation = _firstGeneration;
        }

        ref Entry entry = ref _entries[index];

        // No token is zero: that is the root. The upper half of all tokens belongs to who makes his own (FileServer.MakeToken).
        entry.Generation = (entry.Generation + 1) & (uint.MaxValue >> 1);
        if (entry.Generation == 0)
        {
            entry.Generation = 1;
        }

        entry.Target = target;
        entry.Cookie = cookie;
        Count++;
        return ((ulong)entry.Generation << 32) | (uint)index;
    }

    internal ServiceObject? Find(ulong token, out ulong cookie)
    {
        uint index = (uint)token;
        if (index < (uint)_used)
        {
            ref Entry entry = ref _entries[index];
            if (entry.Generation == (uint)(token >> 32) && entry.Target != null)
            {
                cookie = entry.Cookie;
                return entry.Target;
            }
        }

        cookie = token;
        return null;
    }

    internal void Remove(ulong token)
    {
        if (Find(token, out _) == null)
        {
            return;
        }

        int index = (int)(uint)token;
        _entries[index].Target = null;
        _entries[index].NextFree = _firstFree;
        _firstFree = index;
        Count--;
    }

    private void Grow()
    {
        Entry[] larger = new Entry[_entries.Length * 2];
        for (int i = 0; i < _entries.Length; i++)
        {
            larger[i] = _entries[i];
        }

        _entries = larger;
    }

    private struct Entry
    {
        public ServiceObject? Target;
        public ulong Cookie;
        public uint Generation;
        public int NextFree;
    }
}
