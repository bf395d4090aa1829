using System.Globalization;
using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Counts lines, words and bytes.</summary>
internal sealed class Wc : Utility
{
    public override string Usage => "wc [-lwcm] [FILE…]\n  -l lines  -w words  -c bytes  -m characters; without any of them lines, words and bytes";

    public override string Options => "lwcm";

    public override int Run(Invocation call)
    {
        (long Lines, long Words, long Bytes, long Characters) total = default;
        int files = 0;
        foreach ((string name, Stream stream) in call.Inputs())
        {
            (long Lines, long Words, long Bytes, long Characters) counts = Count(stream);
            Show(call, counts, call.Operands.Count == 0 ? "" : name);
            total = (total.Lines + counts.Lines, total.Words + counts.Words, total.Bytes + counts.Bytes, total.Characters + counts.Characters);
            files++;
        }

        if (call.Operands.Count > 1)
        {
            Show(call, total, "total");
        }

        return call.Code;
    }

    private static (long Lines, long Words, long Bytes, long Characters) Count(Stream stream)
    {
        byte[] buffer = new byte[32 * 1024];
        long lines = 0;
        long words = 0;
        long bytes = 0;
        long characters = 0;
        bool isInWord = false;
        int count;
        while ((count = stream.Read(buffer)) != 0)
        {
            bytes += count;
            foreach (byte value in buffer.AsSpan(0, count))
            {
                bool isBlank = value is (byte)' ' or (>= 9 and <= 13);
                lines += value == '\n' ? 1 : 0;
                words += isBlank || isInWord ? 0 : 1;
                isInWord = !isBlank;

                // UTF-8: a character has one byte that does not continue another.
                characters += (value & 0xC0) == 0x80 ? 0 : 1;
            }
        }

        return (lines, words, bytes, characters);
    }

    private static void Show(Invocation call, (long Lines, long Words, long Bytes, long Characters) counts, string name)
    {
        bool all = !call.Has('l') && !call.Has('w') && !call.Has('c') && !call.Has('m');
        List<string> numbers = [];
        void Add(char letter, long count, bool isUsual)
        {
            if (call.Has(letter) || (all && isUsual))
            {
                numbers.Add(count.ToString(CultureInfo.InvariantCulture));
            }
        }

        Add('l', counts.Lines, true);
        Add('w', counts.Words, true);
        Add('m', counts.Characters, false);
        Add('c', counts.Bytes, true);
        call.Out.Line((numbers.Count == 1 ? numbers[0] : string.Join("", numbers.Select(n => n.PadLeft(8)))) + (name.Length == 0 ? "" : " " + name));
    }
}
