namespace ViperOS.Programs.Shell;

/// <summary>Puts names in order, letters in any case.</summary>
internal static class Sorting
{
    /// <summary>Heap sort: no recursion, no allocation.</summary>
    public static void Sort(List<string> names)
    {
        for (int i = (names.Count / 2) - 1; i >= 0; i--)
        {
            Sink(names, i, names.Count);
        }

        for (int end = names.Count - 1; end > 0; end--)
        {
            (names[0], names[end]) = (names[end], names[0]);
            Sink(names, 0, end);
        }
    }

    public static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            int order = char.ToUpperInvariant(left[i]) - char.ToUpperInvariant(right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
    }

    private static void Sink(List<string> names, int root, int count)
    {
        while (true)
        {
            int child = (2 * root) + 1;
            if (child >= count)
            {
                return;
            }

            child += child + 1 < count && Compare(names[child], names[child + 1]) < 0 ? 1 : 0;
            if (Compare(names[root], names[child]) >= 0)
            {
                return;
            }

            (names[root], names[child]) = (names[child], names[root]);
            root = child;
        }
    }
}
