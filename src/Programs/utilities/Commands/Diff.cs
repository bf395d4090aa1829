namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Shows which lines make one file out of another.</summary>
internal sealed class Diff : Utility
{
    private const int Wrong = 2;
    private const int Context = 3;

    public override string Usage => "diff [-uqbi] FILE1 FILE2\n  shows which lines differ  -u with the lines around them  -q only whether they differ"
        + "\n  -b as if blanks were equal  -i in any case of letters";

    public override string Options => "uqbi";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count != 2)
        {
            throw new UsageException("it needs two files");
        }

        if (Read(call, call.Operands[0]) is not { } left || Read(call, call.Operands[1]) is not { } right)
        {
            return Wrong;
        }

        List<(char Kind, int Left, int Right)> script = Compare([.. left.Select(l => Key(call, l))], [.. right.Select(l => Key(call, l))]);
        if (script.TrueForAll(s => s.Kind == ' '))
        {
            return 0;
        }

        if (call.Has('q'))
        {
            call.Out.Line($"Files {call.Operands[0]} and {call.Operands[1]} differ");
        }
        else if (call.Has('u'))
        {
            ShowUnified(call, script, left, right);
        }
        else
        {
            ShowNormal(call, script, left, right);
        }

        return 1;
    }

    private static List<string>? Read(Invocation call, string path)
    {
        if (!call.TryOpen(path, out Stream? stream, Wrong))
        {
            return null;
        }

        using StreamReader reader = new(stream!);
        List<string> lines = [.. reader.ReadToEnd().Split('\n')];
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static string Key(Invocation call, string line)
    {
        line = call.Has('b') ? string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)) : line;
        return call.Has('i') ? line.ToUpperInvariant() : line;
    }

    /// <summary>
    /// The shortest way from one to the other, by Myers's O(ND) algorithm: for each number of changes the furthest place on each diagonal.
    /// </summary>
    /// <returns>Line by line: common, removed (-) or added (+), with the lines' indexes.</returns>
    private static List<(char Kind, int Left, int Right)> Compare(List<string> left, List<string> right)
    {
        int maximum = left.Count + right.Count;
        int[] furthest = new int[(2 * maximum) + 2];
        List<int[]> trace = [];
        for (int changes = 0; changes <= maximum; changes++)
        {
            trace.Add(furthest[(maximum - changes)..(maximum + changes + 2)]);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                bool isDown = diagonal == -changes || (diagonal != changes && furthest[maximum + diagonal - 1] < furthest[maximum + diagonal + 1]);
                int x = isDown ? furthest[maximum + diagonal + 1] : furthest[maximum + diagonal - 1] + 1;
                int y = x - diagonal;
                while (x < left.Count && y < right.Count && left[x] == right[y])
                {
                    x++;
                    y++;
                }

                furthest[maximum + diagonal] = x;
                if (x >= left.Count && y >= right.Count)
                {
                    return Trace(trace, left.Count, right.Count);
                }
            }
        }

        return [];
    }

    private static List<(char Kind, int Left, int Right)> Trace(List<int[]> trace, int x, int y)
    {
        List<(char, int, int)> script = [];
        for (int changes = trace.Count - 1; changes > 0; changes--)
        {
            // The row holds diagonals from -changes on.
            int[] row = trace[changes];
            int diagonal = x - y;
            bool isDown = diagonal == -changes || (diagonal != changes && row[changes + diagonal - 1] < row[changes + diagonal + 1]);
            int previous = isDown ? diagonal + 1 : diagonal - 1;
            int previousX = row[changes + previous];
            int previousY = previousX - previous;
            while (x > previousX && y > previousY)
            {
                script.Add((' ', --x, --y));
            }

            script.Add(isDown ? ('+', x, --y) : ('-', --x, y));
        }

        while (x > 0)
        {
            script.Add((' ', --x, --y));
        }

        script.Reverse();
        return script;
    }

    private static void ShowNormal(Invocation call, List<(char Kind, int Left, int Right)> script, List<string> left, List<string> right)
    {
        for (int i = 0; i < script.Count;)
        {
            if (script[i].Kind == ' ')
            {
                i++;
                continue;
            }

            int end = i;
            while (end < script.Count && script[end].Kind != ' ')
            {
                end++;
            }

            List<(char Kind, int Left, int Right)> part = script[i..end];
            List<int> removed = [.. part.Where(p => p.Kind == '-').Select(p => p.Left)];
            List<int> added = [.. part.Where(p => p.Kind == '+').Select(p => p.Right)];
            char kind = removed.Count == 0 ? 'a' : added.Count == 0 ? 'd' : 'c';
            call.Out.Line($"{Lines(removed, script[i].Left)}{kind}{Lines(added, script[i].Right)}");
            removed.ForEach(l => call.Out.Line("< " + left[l]));
            if (kind == 'c')
            {
                call.Out.Line("---");
            }

            added.ForEach(r => call.Out.Line("> " + right[r]));
            i = end;
        }
    }

    private static string Lines(List<int> lines, int before)
    {
        return lines.Count == 0 ? $"{before}" : lines.Count == 1 ? $"{lines[0] + 1}" : $"{lines[0] + 1},{lines[^1] + 1}";
    }

    private static void ShowUnified(Invocation call, List<(char Kind, int Left, int Right)> script, List<string> left, List<string> right)
    {
        call.Out.Line($"--- {call.Operands[0]}\n+++ {call.Operands[1]}");
        for (int i = 0; i < script.Count; i++)
        {
            if (script[i].Kind == ' ')
            {
                continue;
            }

            // As long as the next change is near, it belongs to this part.
            int start = Math.Max(0, i - Context);
            int last = i;
            for (int j = i; j < script.Count && j <= last + (2 * Context); j++)
            {
                last = script[j].Kind == ' ' ? last : j;
            }

            int end = Math.Min(script.Count, last + Context + 1);
            List<(char Kind, int Left, int Right)> part = script[start..end];
            call.Out.Line($"@@ -{Range(part[0].Left, part.Count(p => p.Kind != '+'))} +{Range(part[0].Right, part.Count(p => p.Kind != '-'))} @@");
            part.ForEach(p => call.Out.Line(p.Kind + (p.Kind == '+' ? right[p.Right] : left[p.Left])));
            i = end - 1;
        }
    }

    private static string Range(int start, int count)
    {
        return count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";
    }
}
