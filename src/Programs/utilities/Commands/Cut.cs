using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Prints parts of each line.</summary>
internal sealed class Cut : Utility
{
    public override string Usage => "cut -b LIST | -c LIST | -f LIST [-d CHARACTER] [-s] [FILE…]\n  LIST: 1,3-5,7-  -b bytes  -c characters"
        + "\n  -f fields, which a tab or CHARACTER separates  -s leaves out lines without one";

    public override string Options => "b:c:f:d:sn";

    public override int Run(Invocation call)
    {
        string list = call.Value('f') ?? call.Value('c') ?? call.Value('b') ?? throw new UsageException("-b, -c or -f says what to print");
        List<(int First, int Last)> ranges = Parse(list);
        string separator = call.Value('d') ?? "\t";
        if (separator.Length == 0)
        {
            throw new UsageException("-d needs a character");
        }

        bool Chosen(int number) => ranges.Exists(r => number >= r.First && number <= r.Last);
        foreach ((_, Stream stream) in call.Inputs())
        {
            LineInput lines = new(stream);
            while (lines.TryRead(out ReadOnlySpan<byte> line))
            {
                if (call.Has('b'))
                {
                    for (int i = 0; i < line.Length; i++)
                    {
                        call.Out.Write(Chosen(i + 1) ? line.Slice(i, 1) : default);
                    }

                    call.Out.Line("");
                    continue;
                }

                string text = Encoding.UTF8.GetString(line);
                if (call.Has('c'))
                {
                    call.Out.Line(string.Concat(text.Where((_, i) => Chosen(i + 1))));
                }
                else if (text.Contains(separator[0]))
                {
                    call.Out.Line(string.Join(separator[..1], text.Split(separator[0]).Where((_, i) => Chosen(i + 1))));
                }
                else if (!call.Has('s'))
                {
                    call.Out.Line(text);
                }
            }
        }

        return call.Code;
    }

    private static List<(int First, int Last)> Parse(string list)
    {
        List<(int, int)> ranges = [];
        foreach (string part in list.Split(',', ' '))
        {
            string[] ends = part.Split('-', 2);
            int first = ends[0].Length == 0 && ends.Length == 2 ? 1 : Number(ends[0], part);
            int last = ends.Length == 1 ? first : ends[1].Length == 0 ? int.MaxValue : Number(ends[1], part);
            ranges.Add(last >= first ? (first, last) : throw new UsageException($"{part}: the range ends before it begins"));
        }

        return ranges;
    }

    private static int Number(string text, string part)
    {
        return int.TryParse(text, out int number) && number > 0 ? number : throw new UsageException($"{part}: a list has numbers from 1 on, as in 1,3-5,7-");
    }
}
