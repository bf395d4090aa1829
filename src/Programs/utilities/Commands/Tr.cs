using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Replaces, squeezes and deletes bytes.</summary>
internal sealed class Tr : Utility
{
    public override string Usage => "tr [-cds] SET1 [SET2]\n  replaces the characters of SET1 by those of SET2; ranges a-z, classes [:alpha:], \\n \\t \\\\ \\012"
        + "\n  -d deletes those of SET1  -s makes one of several equal ones in a row  -c takes all characters that are not in SET1";

    public override string Options => "cCds";

    public override int Run(Invocation call)
    {
        bool deletes = call.Has('d');
        bool squeezes = call.Has('s');
        if (call.Operands.Count == 0 || (call.Operands.Count == 1 && !deletes && !squeezes))
        {
            throw new UsageException("it needs two sets, or one with -d or -s");
        }

        List<byte> from = Expand(call.Operands[0]);
        if (call.Has('c') || call.Has('C'))
        {
            HashSet<byte> known = [.. from];
            from = [.. Enumerable.Range(0, 256).Select(i => (byte)i).Where(b => !known.Contains(b))];
        }

        List<byte> to = call.Operands.Count > 1 ? Expand(call.Operands[1]) : [];
        bool[] isDeleted = new bool[256];
        bool[] isSqueezed = new bool[256];
        byte[] map = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        if (deletes)
        {
            from.ForEach(b => isDeleted[b] = true);
            to.ForEach(b => isSqueezed[b] = squeezes);
        }
        else
        {
            for (int i = 0; i < from.Count && to.Count != 0; i++)
            {
                map[from[i]] = to[Math.Min(i, to.Count - 1)];
            }

            (to.Count != 0 ? to : from).ForEach(b => isSqueezed[b] = squeezes);
        }

        Copy(call, isDeleted, isSqueezed, map);
        return 0;
    }

    private static void Copy(Invocation call, bool[] isDeleted, bool[] isSqueezed, byte[] map)
    {
        Stream input = Console.OpenStandardInput();
        byte[] buffer = new byte[16 * 1024];
        int last = -1;
        int count;
        while ((count = input.Read(buffer)) != 0)
        {
            int length = 0;
            for (int i = 0; i < count; i++)
            {
                if (isDeleted[buffer[i]])
                {
                    continue;
                }

                byte value = map[buffer[i]];
                if (value != last || !isSqueezed[value])
                {
                    buffer[length++] = value;
                }

                last = value;
            }

            call.Out.Write(buffer.AsSpan(0, length));
        }
    }

    private static List<byte> Expand(string set)
    {
        byte[] text = Encoding.UTF8.GetBytes(set);
        List<byte> bytes = [];
        int i = 0;
        while (i < text.Length)
        {
            if (text.AsSpan(i).StartsWith("[:"u8) && text.AsSpan(i + 2).IndexOf(":]"u8) is >= 0 and int length)
            {
                AddClass(Encoding.UTF8.GetString(text, i + 2, length), bytes);
                i += length + 4;
                continue;
            }

            byte first = Take(text, ref i);
            byte last = first;
            if (i + 1 < text.Length && text[i] == '-')
            {
                i++;
                last = Take(text, ref i);
                if (last < first)
                {
                    throw new UsageException($"{(char)first}-{(char)last}: the range ends before it begins");
                }
            }

            for (int b = first; b <= last; b++)
            {
                bytes.Add((byte)b);
            }
        }

        return bytes;
    }

    private static byte Take(byte[] text, ref int i)
    {
        byte c = text[i++];
        if (c != '\\' || i == text.Length)
        {
            return c;
        }

        c = text[i++];
        if (c is >= (byte)'0' and <= (byte)'7')
        {
            int value = c - '0';
            for (int n = 0; n < 2 && i < text.Length && text[i] is >= (byte)'0' and <= (byte)'7'; n++)
            {
                value = (value * 8) + text[i++] - '0';
            }

            return (byte)value;
        }

        int index = "abfnrtv".IndexOf((char)c);
        return index < 0 ? c : (byte)"\a\b\f\n\r\t\v"[index];
    }

    private static void AddClass(string name, List<byte> bytes)
    {
        Func<char, bool> test = name switch
        {
            "alpha" => char.IsAsciiLetter,
            "digit" => char.IsAsciiDigit,
            "alnum" => char.IsAsciiLetterOrDigit,
            "upper" => char.IsAsciiLetterUpper,
            "lower" => char.IsAsciiLetterLower,
            "space" => static c => c is ' ' or (>= '\t' and <= '\r'),
            "blank" => static c => c is ' ' or '\t',
            "punct" => static c => c is > ' ' and < '\x7F' && !char.IsAsciiLetterOrDigit(c),
            "print" => static c => c is >= ' ' and < '\x7F',
            "graph" => static c => c is > ' ' and < '\x7F',
            "cntrl" => static c => c is < ' ' or '\x7F',
            "xdigit" => char.IsAsciiHexDigit,
            _ => throw new UsageException($"[:{name}:]: there is no such class of characters"),
        };
        for (int b = 0; b < 256; b++)
        {
            if (test((char)b))
            {
                bytes.Add((byte)b);
            }
        }
    }
}
