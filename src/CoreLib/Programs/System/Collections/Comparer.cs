using System.Globalization;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>
/// The order that objects offer themselves. Text is in the order of a culture, and all cultures are invariant: by code units.
/// </summary>
public sealed class Comparer : IComparer, ISerializable
{
    public static readonly Comparer Default = new(CultureInfo.CurrentCulture);

    public static readonly Comparer DefaultInvariant = new(CultureInfo.InvariantCulture);

    public Comparer(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        throw new PlatformNotSupportedException();
    }

    public int Compare(object? a, object? b)
    {
        if (a == b)
        {
            return 0;
        }

        if (a is null)
        {
            return -1;
        }

        if (b is null)
        {
            return 1;
        }

        if (a is string left && b is string right)
        {
            return string.CompareOrdinal(left, right);
        }

        if (a is IComparable first)
        {
            return first.CompareTo(b);
        }

        return b is IComparable second
            ? -second.CompareTo(a)
            : throw new ArgumentException("At least one object must implement IComparable.");
    }
}
