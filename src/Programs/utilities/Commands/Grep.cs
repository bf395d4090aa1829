using System.Text;
using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Prints lines that match.</summary>
internal sealed class Grep : Utility
{
    private const int NoMatch = 1;
    private const int Wrong = 2;

    public override string Usage => "grep [-EFivclLnqsowxrhH] [-A N] [-B N] [-C N] [-m N] [-e PATTERN | -f FILE | PATTERN] [FILE…]"
        + "\n  -E extended expressions  -F plain text  -i in any case of letters  -w whole words  -x whole lines  -v lines that do not match"
        + "\n  -c counts  -l names of files  -L of those without  -n line numbers  -o only what matches  -q nothing, only the return code"
        + "\n  -r all files of directories  -s no messages about files  -h without and -H with names  -m stops after N lines"
        + "\n  -A, -B, -C: so many lines behind, before, around";

    public override string Options => "EFGivclLnqsowxrRhHe:f:A:B:C:m:";

    public override int Run(Invocation call)
    {
        List<string> operands = call.Operands;
        List<PosixExpression> expressions = Compile(call, ref operands);
        bool isRecursive = call.Has('r') || call.Has('R');
        List<string> files = isRecursive ? Walk(operands.Count == 0 ? ["."] : operands) : operands.Count == 0 ? ["-"] : operands;
        bool showsNames = call.Has('H') || (!call.Has('h') && (isRecursive || files.Count > 1));
        Search search = new(call, expressions, showsNames);
        bool isFound = false;
        foreach (string path in files)
        {
            if (call.Has('s') && path != "-" && !File.Exists(path))
            {
                continue;
            }

            if (!call.TryOpen(path, out Stream? stream, Wrong))
            {
                continue;
            }

            using (stream)
            {
                isFound |= search.Run(path == "-" ? "(standard input)" : path, stream!);
            }

            if (isFound && call.Has('q'))
            {
                return 0;
            }
        }

        return call.Code != 0 && !(isFound && call.Has('q')) ? call.Code : isFound ? 0 : NoMatch;
    }

    private static List<PosixExpression> Compile(Invocation call, ref List<string> operands)
    {
        List<string> patterns = call.Values('e');
        foreach (string file in call.Values('f'))
        {
            patterns.AddRange(File.ReadAllText(file).TrimEnd('\n').Split('\n'));
        }

        if (patterns.Count == 0 && !call.Has('f'))
        {
            if (operands.Count == 0)
            {
                throw new UsageException("a pattern is missing");
            }

            patterns.Add(operands[0]);
            operands = operands[1..];
        }

        PatternSyntax syntax = call.Has('E') ? PatternSyntax.Extended : call.Has('F') ? PatternSyntax.Literal : PatternSyntax.Basic;
        try
        {
            return [.. patterns.SelectMany(p => p.Split('\n')).Select(p => new PosixExpression(p, syntax, call.Has('i')))];
        }
        catch (PatternException e)
        {
            throw new UsageException($"{string.Join(' ', patterns)}: {e.Message}");
        }
    }

    private static List<string> Walk(List<string> paths)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    /// <summary>The search through one file after another.</summary>
    private sealed class Search(Invocation call, List<PosixExpression> expressions, bool showsNames)
    {
        private readonly long _after = call.Number('A', call.Number('C', 0));
        private readonly long _before = call.Number('B', call.Number('C', 0));
        private readonly long _maximum = call.Number('m', long.MaxValue);
        private readonly bool _isQuiet = call.Has('q') || call.Has('l') || call.Has('L') || call.Has('c');
        private readonly bool _isInverted = call.Has('v');
        private char[] _text = new char[1024];

        public bool Run(string name, Stream stream)
        {
            LineInput lines = new(stream);
            Queue<byte[]> earlier = [];
            long number = 0;
            long count = 0;
            long shownUpTo = 0;
            long after = 0;
            while (count < _maximum && lines.TryRead(out ReadOnlySpan<byte> line))
            {
                number++;
                ReadOnlySpan<char> text = Decode(line);
                if (IsMatch(text) != _isInverted)
                {
                    count++;
                    if (_isQuiet)
                    {
                        if (!call.Has('c'))
                        {
                            break;
                        }

                        continue;
                    }

                    if ((_before | _after) != 0 && shownUpTo != 0 && number - earlier.Count > shownUpTo + 1)
                    {
                        call.Out.Line("--");
                    }

                    for (long at = number - earlier.Count; earlier.TryDequeue(out byte[]? past); at++)
                    {
                        Show(name, at, '-', past);
                    }

                    if (call.Has('o') && !_isInverted)
                    {
                        ShowParts(name, number, text);
                    }
                    else
                    {
                        Show(name, number, ':', line);
                    }

                    shownUpTo = number;
                    after = _after;
                }
                else if (after > 0)
                {
                    after--;
                    Show(name, number, '-', line);
                    shownUpTo = number;
                }
                else if (_before != 0 && !_isQuiet)
                {
                    if (earlier.Count == _before)
                    {
                        earlier.Dequeue();
                    }

                    earlier.Enqueue(line.ToArray());
                }
            }

            if (call.Has('c') && !call.Has('l') && !call.Has('L'))
            {
                call.Out.Line(showsNames ? $"{name}:{count}" : $"{count}");
            }
            else if ((call.Has('l') && count != 0) || (call.Has('L') && count == 0))
            {
                call.Out.Line(name);
            }

            return count != 0;
        }

        private bool IsMatch(ReadOnlySpan<char> text)
        {
            foreach (PosixExpression expression in expressions)
            {
                if (TryFind(expression, text, 0, out _, out _))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The first match that -w and -x allow.</summary>
        private bool TryFind(PosixExpression expression, ReadOnlySpan<char> text, int from, out int start, out int end)
        {
            Span<int> groups = stackalloc int[2];
            start = 0;
            end = 0;
            while (from <= text.Length && expression.TryMatch(text, from, groups))
            {
                start = groups[0];
                end = groups[1];
                bool isAllowed = (!call.Has('x') || (start == 0 && end == text.Length))
                    && (!call.Has('w') || ((start == 0 || !IsWord(text[start - 1])) && (end == text.Length || !IsWord(text[end]))));
                if (isAllowed)
                {
                    return true;
                }

                from = start + 1;
            }

            return false;
        }

        private void ShowParts(string name, long number, ReadOnlySpan<char> text)
        {
            for (int from = 0; from <= text.Length;)
            {
                int bestStart = -1;
                int bestEnd = 0;
                foreach (PosixExpression expression in expressions)
                {
                    if (TryFind(expression, text, from, out int start, out int end)
                        && (bestStart < 0 || start < bestStart || (start == bestStart && end > bestEnd)))
                    {
                        bestStart = start;
                        bestEnd = end;
                    }
                }

                if (bestStart < 0)
                {
                    return;
                }

                if (bestEnd > bestStart)
                {
                    Show(name, number, ':', Encoding.UTF8.GetBytes(text[bestStart..bestEnd].ToString()));
                }

                from = Math.Max(bestEnd, bestStart + 1);
            }
        }

        private void Show(string name, long number, char mark, ReadOnlySpan<byte> line)
        {
            if (showsNames)
            {
                call.Out.Write($"{name}{mark}");
            }

            if (call.Has('n'))
            {
                call.Out.Write($"{number}{mark}");
            }

            call.Out.Line(line);
        }

        private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> line)
        {
            if (_text.Length < line.Length)
            {
                _text = new char[line.Length * 2];
            }

            return _text.AsSpan(0, Encoding.UTF8.GetChars(line, _text));
        }

        private static bool IsWord(char c)
        {
            return char.IsLetterOrDigit(c) || c == '_';
        }
    }
}
