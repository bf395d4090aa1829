using System.Globalization;
using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Puts lines in order.</summary>
internal sealed class Sort : Utility
{
    public override string Usage => "sort [-bcdfinrsu] [-k FIELD[.CHARACTER][,FIELD]…] [-t CHARACTER] [-o FILE] [FILE…]"
        + "\n  -n by numbers  -r backwards  -f in any case of letters  -u one of equal lines  -c only checks  -s keeps the order of equal lines"
        + "\n  -b skips blanks  -d looks at letters, digits and blanks only  -k by parts of lines, as in -k 2,2n -k 1  -t separates fields";

    public override string Options => "bcCdfghimnrsuVk:t:o:S:T:";

    public override int Run(Invocation call)
    {
        string? separator = call.Value('t');
        List<SortKey> keys = call.Values('k').ConvertAll(k => SortKey.Parse(k, call));
        bool isReversed = call.Has('r');
        SortKey whole = SortKey.Whole(call);
        int CompareKeys(string left, string right)
        {
            foreach (SortKey key in keys.Count == 0 ? [whole] : keys)
            {
                int order = key.Compare(left, right, separator);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }

        List<string> lines = [];
        foreach ((string name, Stream stream) in call.Inputs(2))
        {
            LineInput input = new(stream);
            while (input.TryRead(out ReadOnlySpan<byte> line))
            {
                string text = Encoding.UTF8.GetString(line);
                if ((call.Has('c') || call.Has('C')) && lines.Count != 0)
                {
                    int order = CompareKeys(lines[0], text);
                    if (order > 0 || (order == 0 && call.Has('u')))
                    {
                        if (call.Has('c'))
                        {
                            call.Report($"{name}: out of order: {text}");
                        }

                        return 1;
                    }

                    lines.Clear();
                }

                lines.Add(text);
            }
        }

        if (call.Has('c') || call.Has('C'))
        {
            return call.Code;
        }

        int[] places = new int[lines.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        // Equal lines go by all their bytes, and with -s and -u by their places.
        bool isStable = call.Has('s') || call.Has('u');
        Array.Sort(places, (a, b) =>
        {
            int order = CompareKeys(lines[a], lines[b]);
            if (order == 0 && !isStable)
            {
                order = string.CompareOrdinal(lines[a], lines[b]);
                order = isReversed ? -order : order;
            }

            return order != 0 ? order : a.CompareTo(b);
        });
        Write(call, lines, places, CompareKeys);
        return call.Code;
    }

    private static void Write(Invocation call, List<string> lines, int[] places, Comparison<string> compare)
    {
        ByteOutput output = call.Value('o') is { } path
            ? new ByteOutput(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1)) : call.Out;
        int last = -1;
        foreach (int place in places)
        {
            if (!call.Has('u') || last < 0 || compare(lines[last], lines[place]) != 0)
            {
                output.Line(lines[place]);
            }

            last = place;
        }

        output.Flush();
    }

    /// <summary>What of a line is compared, and how.</summary>
    private sealed record SortKey(int FirstField, int FirstCharacter, int LastField, int LastCharacter, string Flags)
    {
        public static SortKey Whole(Invocation call)
        {
            return new SortKey(1, 1, int.MaxValue, 0, GlobalFlags(call));
        }

        public static SortKey Parse(string text, Invocation call)
        {
            string[] ends = text.Split(',', 2);
            (int field, int character, string flags) = ParseEnd(ends[0], text);
            (int lastField, int lastCharacter, string lastFlags) = ends.Length == 2 ? ParseEnd(ends[1], text) : (int.MaxValue, 0, "");
            flags += lastFlags;
            return new SortKey(field, Math.Max(1, character), lastField, lastCharacter, flags.Length == 0 ? GlobalFlags(call) : flags);
        }

        public int Compare(string left, string right, string? separator)
        {
            string a = Extract(left, separator);
            string b = Extract(right, separator);
            int order;
            if (Flags.Contains('n') || Flags.Contains('g') || Flags.Contains('h'))
            {
                order = Number(a).CompareTo(Number(b));
            }
            else
            {
                if (Flags.Contains('d'))
                {
                    a = string.Concat(a.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '\t'));
                    b = string.Concat(b.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '\t'));
                }

                order = Flags.Contains('f') ? string.CompareOrdinal(a.ToUpperInvariant(), b.ToUpperInvariant()) : string.CompareOrdinal(a, b);
            }

            return Flags.Contains('r') ? -order : order;
        }

        private static string GlobalFlags(Invocation call)
        {
            return string.Concat("bdfghinr".Where(call.Has));
        }

        private static (int Field, int Character, string Flags) ParseEnd(string text, string all)
        {
            int digits = 0;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            {
                digits++;
            }

            string[] numbers = text[..digits].Split('.', 2);
            int character = 0;
            bool isValid = int.TryParse(numbers[0], out int field) && field > 0 && (numbers.Length == 1 || int.TryParse(numbers[1], out character));
            return isValid ? (field, character, text[digits..]) : throw new UsageException($"-k {all}: a key is FIELD[.CHARACTER][,FIELD], counted from 1");
        }

        private string Extract(string line, string? separator)
        {
            if (FirstField == 1 && FirstCharacter == 1 && LastField == int.MaxValue)
            {
                return Flags.Contains('b') ? line.TrimStart(' ', '\t') : line;
            }

            (int start, _) = Field(line, FirstField, separator);
            if (Flags.Contains('b'))
            {
                while (start < line.Length && line[start] is ' ' or '\t')
                {
                    start++;
                }
            }

            start = Math.Min(line.Length, start + FirstCharacter - 1);
            int end = line.Length;
            if (LastField != int.MaxValue)
            {
                (int lastStart, int lastEnd) = Field(line, LastField, separator);
                end = LastCharacter == 0 ? lastEnd : Math.Min(line.Length, lastStart + LastCharacter);
            }

            return end > start ? line[start..end] : "";
        }

        /// <summary>Where a field begins and ends. Without a separator the blanks before it belong to it.</summary>
        private static (int Start, int End) Field(string line, int field, string? separator)
        {
            int position = 0;
            for (int n = 1; ; n++)
            {
                int end = position;
                if (separator is not null)
                {
                    end = line.IndexOf(separator[0], position);
                    end = end < 0 ? line.Length : end;
                }
                else
                {
                    while (end < line.Length && line[end] is ' ' or '\t')
                    {
                        end++;
                    }

                    while (end < line.Length && line[end] is not (' ' or '\t'))
                    {
                        end++;
                    }
                }

                if (n == field || end == line.Length)
                {
                    return n == field ? (position, end) : (line.Length, line.Length);
                }

                position = separator is null ? end : end + 1;
            }
        }

        private double Number(string text)
        {
            ReadOnlySpan<char> digits = text.AsSpan().TrimStart();
            int length = digits.Length != 0 && digits[0] is '-' or '+' ? 1 : 0;
            while (length < digits.Length && (char.IsAsciiDigit(digits[length]) || digits[length] == '.'))
            {
                length++;
            }

            double number = double.TryParse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;
            int unit = Flags.Contains('h') && length < digits.Length ? "KMGT".IndexOf(char.ToUpperInvariant(digits[length])) : -1;
            for (; unit >= 0; unit--)
            {
                number *= 1024;
            }

            return number;
        }
    }
}
