using System.Collections.ObjectModel;

namespace System.IO;

/// <summary>Names with wildcards, of which an empty one or <c>*.*</c> stands for all.</summary>
internal sealed class WatcherFilters : Collection<string>
{
    protected override void InsertItem(int index, string item) => base.InsertItem(index, Normalize(item));

    protected override void SetItem(int index, string item) => base.SetItem(index, Normalize(item));

    private static string Normalize(string? filter) => string.IsNullOrEmpty(filter) || filter == "*.*" ? "*" : filter;
}
