namespace ViperOS.Fat.Layout;

/// <summary>Short names: eight characters, a dot, three characters, upper case.</summary>
internal static class ShortName
{
    /// <summary>In characters, with the dot.</summary>
    public const int MaximumText = 12;

    private const int BaseSize = 8;
    private const int ExtensionSize = 3;
    private const byte Space = (byte)' ';

    private static ReadOnlySpan<byte> Punctuation => "$%'-_@~`!(){}^#&"u8;

    /// <summary>The name as it is to be shown. Returns its length; 0 if there is none.</summary>
    public static int ToText(in ShortEntry entry, Span<char> into)
    {
        int length = 0;
        AddPart(entry.Name, 0, BaseSize, (entry.Case & ShortNameCase.LowerBase) != 0, into, ref length);
        int before = length;
        into[length++] = '.';
        AddPart(entry.Name, BaseSize, ShortEntry.NameSize, (entry.Case & ShortNameCase.LowerExtension) != 0, into, ref length);
        return length == before + 1 ? before : length;
    }

    /// <summary>Whether a name can be a short name by itself, with the case of each part the same throughout.</summary>
    public static bool TryMake(ReadOnlySpan<char> name, Span<byte> into, out ShortNameCase letterCase)
    {
        letterCase = ShortNameCase.None;
        into.Fill(Space);
        int dot = name.IndexOf('.');
        ReadOnlySpan<char> first = dot < 0 ? name : name[..dot];
        ReadOnlySpan<char> second = dot < 0 ? default : name[(dot + 1)..];
        if (first.Length is 0 or > BaseSize || second.Length > ExtensionSize || (dot >= 0 && second.IsEmpty)
            || !TryPart(first, into, out bool isBaseLower) || !TryPart(second, into[BaseSize..], out bool isExtensionLower))
        {
            return false;
        }

        letterCase = (isBaseLower ? ShortNameCase.LowerBase : 0) | (isExtensionLower ? ShortNameCase.LowerExtension : 0);
        return true;
    }

    /// <summary>
    /// A short name for a long one. Without an attempt that worked each gives another: the first letters and a number, then two letters, four
    /// digits made of the whole name, and a number.
    /// </summary>
    /// <param name="attempt">From 0; below <see cref="MaximumAttempts"/>.</param>
    public static void Generate(ReadOnlySpan<char> name, int attempt, Span<byte> into)
    {
        into.Fill(Space);
        int dot = name.LastIndexOf('.');
        ReadOnlySpan<char> start = name.TrimStart('.');
        dot = dot > name.Length - start.Length ? dot : -1;
        int length = 0;
        for (int i = name.Length - start.Length; i < (dot < 0 ? name.Length : dot) && length < BaseSize; i++)
        {
            AddGenerated(name[i], into, ref length);
        }

        int extension = BaseSize;
        for (int i = dot + 1; dot >= 0 && i < name.Length && extension < ShortEntry.NameSize; i++)
        {
            AddGenerated(name[i], into, ref extension);
        }

        const int Plain = 4;
        int number = attempt + 1;
        Span<byte> tail = stackalloc byte[BaseSize];
        int used = 0;
        int keep = Math.Min(length, 6);
        if (attempt >= Plain)
        {
            number = ((attempt - Plain) % 9) + 1;
            keep = Math.Min(length, 2);
            uint hash = (NameText.Hash(name) + ((uint)(attempt - Plain) / 9 * 0x9E37)) & 0xFFFF;
            for (int shift = 12; shift >= 0; shift -= 4)
            {
                tail[used++] = "0123456789ABCDEF"u8[(int)(hash >> shift & 15)];
            }
        }

        tail[used++] = (byte)'~';
        tail[used++] = (byte)('0' + number);
        into[keep..BaseSize].Fill(Space);
        tail[..used].CopyTo(into[keep..]);
    }

    public const int MaximumAttempts = 4 + (9 * 4096);

    private static void AddPart(ReadOnlySpan<byte> name, int start, int end, bool isLower, Span<char> into, ref int length)
    {
        while (end > start && name[end - 1] == Space)
        {
            end--;
        }

        for (int i = start; i < end; i++)
        {
            byte value = i == 0 && name[0] == ShortEntry.EscapedFreeMark ? ShortEntry.FreeMark : name[i];
            char unit = CodePage437.ToChar(value);
            into[length++] = isLower ? char.ToLowerInvariant(unit) : unit;
        }
    }

    private static bool TryPart(ReadOnlySpan<char> part, Span<byte> into, out bool isLower)
    {
        bool hasUpper = false;
        isLower = false;
        for (int i = 0; i < part.Length; i++)
        {
            char unit = part[i];
            hasUpper |= char.IsAsciiLetterUpper(unit);
            isLower |= char.IsAsciiLetterLower(unit);
            if (!char.IsAsciiLetterOrDigit(unit) && (unit > 0x7F || !Punctuation.Contains((byte)unit)))
            {
                return false;
            }

            into[i] = (byte)NameText.Fold(unit);
        }

        return !(hasUpper && isLower);
    }

    private static void AddGenerated(char unit, Span<byte> into, ref int length)
    {
        if (unit is ' ' or '.')
        {
            return;
        }

        bool isKept = char.IsAsciiLetterOrDigit(unit) || (unit < 0x80 && Punctuation.Contains((byte)unit));
        into[length++] = isKept ? (byte)NameText.Fold(unit) : (byte)'_';
    }
}
