using System;

namespace Internal.Runtime;

/// <summary>
/// Which method of a type implements which slot of which interface. Four counts, then the entries: of the class, default
/// implementations, static ones of the class, static default ones.
/// </summary>
internal unsafe struct DispatchMap
{
    private readonly ushort _standardCount;
    private readonly ushort _defaultCount;
    private readonly ushort _standardStaticCount;
    private readonly ushort _defaultStaticCount;
    private readonly DispatchMapEntry _first;

    public static ReadOnlySpan<DispatchMapEntry> GetEntries(DispatchMap* map, bool defaults)
    {
        DispatchMapEntry* first = &map->_first;
        return defaults
            ? new ReadOnlySpan<DispatchMapEntry>(first + map->_standardCount, map->_defaultCount)
            : new ReadOnlySpan<DispatchMapEntry>(first, map->_standardCount);
    }

    public static ReadOnlySpan<StaticDispatchMapEntry> GetStaticEntries(DispatchMap* map, bool defaults)
    {
        StaticDispatchMapEntry* first =
            (StaticDispatchMapEntry*)(&map->_first + map->_standardCount + map->_defaultCount);
        return defaults
            ? new ReadOnlySpan<StaticDispatchMapEntry>(first + map->_standardStaticCount, map->_defaultStaticCount)
            : new ReadOnlySpan<StaticDispatchMapEntry>(first, map->_standardStaticCount);
    }
}
