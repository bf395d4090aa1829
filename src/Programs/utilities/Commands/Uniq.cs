using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Makes one of equal lines that follow each other.</summary>
internal sealed class Uniq : Utility
{
    public override string Usage => "uniq [-cdui] [-f FIELDS] [-s CHARACTERS] [INPUT [OUTPUT]]\n  -c counts  -d only lines that repeat  -u only lines that do not"
        + "\n  -i in any case of letters  -f and -s skip so much when comparing";

    public override string Options => "cduif:s:";

    public override int Run(Invocation call)
    {
        ByteOutput output = call.Operands.Count > 1
            ? new ByteOutput(new FileStream(call.Operands[1], FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1)) : call.Out;
        if (!call.TryOpen(call.Operands.Count > 0 ? call.Operands[0] : "-", out Stream? stream))
        {
            return call.Code;
        }

        LineInput lines = new(stream!);
        string? last = null;
        string lastKey = "";
        long count = 0;
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            string text = Encoding.UTF8.GetString(line);
            string key = Key(call, text);
            if (last is not null && key == lastKey)
            {
                count++;
                continue;
            }

            Show(call, output, last, count);
            last = text;
            lastKey = key;
            count = 1;
        }

        Show(call, output, last, count);
        output.Flush();
        return call.Code;
    }

    private static string Key(Invocation call, string text)
    {
        int at = 0;
        for (long fields = call.Number('f', 0); fields > 0; fields--)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            while (at < text.Length && text[at] is not (' ' or '\t'))
            {
                at++;
            }
        }

        at = (int)Math.Min(text.Length, at + call.Number('s', 0));
        string key = text[at..];
        return call.Has('i') ? key.ToUpperInvariant() : key;
    }

    private static void Show(Invocation call, ByteOutput output, string? line, long count)
    {
        if (line is not null && !(call.Has('d') && count == 1) && !(call.Has('u') && count > 1))
        {
            output.Line(call.Has('c') ? $"{count,7} {line}" : line);
        }
    }
}
