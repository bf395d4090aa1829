namespace ViperOS.Fat.Layout;

/// <summary>
/// Names between the medium's UTF-16 and the system's UTF-8. Half a surrogate pair, which a damaged or foreign name may have, becomes the three bytes
/// that its number would have, and back, so that such a file can be named.
/// </summary>
internal static class NameText
{
    /// <summary>Of a long name, in UTF-16 units.</summary>
    public const int MaximumUnits = 255;

    /// <summary>False if it is no UTF-8 or too long.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> name, Span<char> into, out int length)
    {
        length = 0;
        for (int i = 0; i < name.Length;)
        {
            int extra = name[i] < 0x80 ? 0 : name[i] >= 0xC2 && name[i] < 0xE0 ? 1 : name[i] >= 0xE0 && name[i] < 0xF0 ? 2 : name[i] is >= 0xF0 and < 0xF5 ? 3 : -1;
            if (extra < 0 || i + extra >= name.Length || length + (extra == 3 ? 2 : 1) > into.Length)
            {
                return false;
            }

            uint value = extra == 0 ? name[i] : (uint)(name[i] & (0x3F >> extra));
            for (int k = 1; k <= extra; k++)
            {
                if ((name[i + k] & 0xC0) != 0x80)
                {
                    return false;
                }

                value = (value << 6) | (uint)(name[i + k] & 0x3F);
            }

            if ((extra == 2 && value < 0x800) || (extra == 3 && value is < 0x1_0000 or > 0x10_FFFF))
            {
                return false;
            }

            if (value >= 0x1_0000)
            {
                into[length++] = (char)(0xD800 + ((value - 0x1_0000) >> 10));
                value = 0xDC00 + ((value - 0x1_0000) & 0x3FF);
            }

            into[length++] = (char)value;
            i += extra + 1;
        }

        return true;
    }

    /// <summary>False if it does not fit.</summary>
    public static bool TryEncode(ReadOnlySpan<char> name, Span<byte> into, out int length)
    {
        length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            uint value = name[i];
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                value = (uint)char.ConvertToUtf32(name[i], name[++i]);
            }

            int extra = value < 0x80 ? 0 : value < 0x800 ? 1 : value < 0x1_0000 ? 2 : 3;
            if (length + extra >= into.Length)
            {
                return false;
            }

            into[length++] = (byte)(extra == 0 ? value : (0xF0u << (3 - extra) & 0xF0) | (value >> (6 * extra)));
            for (int k = extra - 1; k >= 0; k--)
            {
                into[length++] = (byte)(0x80 | (value >> (6 * k) & 0x3F));
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a file may be given this name: no control characters, none of those that mean something to other systems, neither a dot nor a space at the
    /// end, which other systems take off.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<char> name)
    {
        foreach (char unit in name)
        {
            if (unit < ' ' || unit is '"' or '*' or '/' or ':' or '<' or '>' or '?' or '\\' or '|' or '\u007F')
            {
                return false;
            }
        }

        return name.Length is > 0 and <= MaximumUnits && name[^1] is not (' ' or '.');
    }

    /// <summary>Whether a name on the medium can be shown: it is no path and does not end in the middle.</summary>
    public static bool CanShow(ReadOnlySpan<char> name) =>
        name.Length != 0 && !name.ContainsAny('/', '\0') && !name.SequenceEqual(".") && !name.SequenceEqual("..");

    /// <summary>What names are compared and hashed by.</summary>
    public static char Fold(char unit) => unit < 0x80 ? (unit is >= 'a' and <= 'z' ? (char)(unit - 0x20) : unit) : char.ToUpperInvariant(unit);

    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>FNV-1a of the folded name.</summary>
    public static uint Hash(ReadOnlySpan<char> name)
    {
        uint hash = 0x811C_9DC5;
        foreach (char unit in name)
        {
            hash = (hash ^ Fold(unit)) * 0x0100_0193;
        }

        return hash ^ (hash >> 15);
    }
}
