using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Runs a script of sed over lines. Used for one stream of lines.</summary>
internal sealed class SedMachine(List<SedCommand> commands, bool isQuiet, ByteOutput output)
{
    private readonly List<string> _appended = [];
    private readonly HashSet<string> _written = [];
    private IEnumerator<string> _lines = Enumerable.Empty<string>().GetEnumerator();
    private string? _next;
    private string _pattern = "";
    private string _hold = "";
    private long _number;
    private bool _wasReplaced;

    /// <returns>What q asks for; null without one.</returns>
    public int? Run(IEnumerable<string> lines)
    {
        _lines = lines.GetEnumerator();
        Advance();
        bool keepsPattern = false;
        while (keepsPattern || TryRead())
        {
            int? code = RunOnce(out bool isDeleted, out keepsPattern);
            if (!isDeleted && !isQuiet)
            {
                output.Line(_pattern);
            }

            FlushAppended();
            if (code is not null)
            {
                return code < 0 ? 0 : code;
            }
        }

        return null;
    }

    private int? RunOnce(out bool isDeleted, out bool keepsPattern)
    {
        isDeleted = false;
        keepsPattern = false;
        for (int i = 0; i < commands.Count; i++)
        {
            SedCommand command = commands[i];
            if (Applies(command) == command.IsNegated)
            {
                i = command.Kind == '{' ? command.End - 1 : i;
                continue;
            }

            switch (command.Kind)
            {
                case 'd':
                    isDeleted = true;
                    return null;
                case 'D':
                    int end = _pattern.IndexOf('\n');
                    isDeleted = true;
                    keepsPattern = end >= 0;
                    _pattern = _pattern[(end + 1)..];
                    return null;
                case 'c':
                    if (command.Second is null || !command.IsInRange)
                    {
                        output.Line(command.Text);
                    }

                    isDeleted = true;
                    return null;
                case 'q' or 'Q':
                    isDeleted = command.Kind == 'Q';
                    return command.Text.Length == 0 ? -1 : int.Parse(command.Text);
                case 'n':
                    if (!isQuiet)
                    {
                        output.Line(_pattern);
                    }

                    FlushAppended();
                    if (!TryRead())
                    {
                        isDeleted = true;
                        return -1;
                    }

                    break;
                case 'N':
                    string before = _pattern;
                    if (!TryRead())
                    {
                        return -1;
                    }

                    _pattern = $"{before}\n{_pattern}";
                    break;
                case 'b' or 't':
                    if (command.Kind == 't' && !_wasReplaced)
                    {
                        break;
                    }

                    _wasReplaced = false;
                    i = FindLabel(command.Text);
                    break;
                default:
                    RunSimple(command);
                    break;
            }
        }

        return null;
    }

    private void RunSimple(SedCommand command)
    {
        switch (command.Kind)
        {
            case 'p':
                output.Line(_pattern);
                break;
            case 'P':
                output.Line(_pattern.Split('\n')[0]);
                break;
            case '=':
                output.Line(_number.ToString());
                break;
            case 'l':
                output.Line(_pattern.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n") + "$");
                break;
            case 'i':
                output.Line(command.Text);
                break;
            case 'a':
                _appended.Add(command.Text + "\n");
                break;
            case 'r':
                _appended.Add(File.Exists(command.Text) ? File.ReadAllText(command.Text) : "");
                break;
            case 'w':
                if (_written.Add(command.Text))
                {
                    File.WriteAllText(command.Text, "");
                }

                File.AppendAllText(command.Text, _pattern + "\n");
                break;
            case 'g':
                _pattern = _hold;
                break;
            case 'G':
                _pattern = $"{_pattern}\n{_hold}";
                break;
            case 'h':
                _hold = _pattern;
                break;
            case 'H':
                _hold = $"{_hold}\n{_pattern}";
                break;
            case 'x':
                (_pattern, _hold) = (_hold, _pattern);
                break;
            case 'y':
                _pattern = string.Concat(_pattern.Select(c => command.Text.IndexOf(c) is >= 0 and int at ? command.Other[at] : c));
                break;
            case 's':
                Substitute(command);
                break;
            default:
                break;
        }
    }

    private void Substitute(SedCommand command)
    {
        bool replacesAll = command.Other.Contains('g');
        string digits = string.Concat(command.Other.Where(char.IsAsciiDigit));
        int wanted = digits.Length == 0 ? 1 : int.Parse(digits);
        int[] groups = new int[2 * (command.Pattern!.GroupCount + 1)];
        StringBuilder result = new();
        int position = 0;
        int copied = 0;
        int count = 0;
        int lastEnd = -1;
        while (position <= _pattern.Length && command.Pattern.TryMatch(_pattern, position, groups))
        {
            (int start, int end) = (groups[0], groups[1]);

            // Nothing right behind a match is no match of its own.
            bool isEmptyBehind = start == end && start == lastEnd;
            if (!isEmptyBehind && ++count >= wanted)
            {
                result.Append(_pattern, copied, start - copied);
                Replace(command.Text, groups, result);
                copied = end;
                if (!replacesAll)
                {
                    break;
                }
            }

            lastEnd = end;
            if (end == start)
            {
                if (start < _pattern.Length && copied == start)
                {
                    result.Append(_pattern[start]);
                    copied = start + 1;
                }

                position = start + 1;
            }
            else
            {
                position = end;
            }
        }

        if (count < wanted)
        {
            return;
        }

        _pattern = result.Append(_pattern, Math.Min(copied, _pattern.Length), _pattern.Length - Math.Min(copied, _pattern.Length)).ToString();
        _wasReplaced = true;
        if (command.Other.Contains('p'))
        {
            output.Line(_pattern);
        }
    }

    private void Replace(string text, int[] groups, StringBuilder result)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int group = c == '&' ? 0 : -1;
            if (c == '\\' && i + 1 < text.Length)
            {
                c = text[++i];
                group = char.IsAsciiDigit(c) ? c - '0' : -1;
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
            }

            if (group < 0)
            {
                result.Append(c);
            }
            else if ((2 * group) + 1 < groups.Length && groups[2 * group] >= 0)
            {
                result.Append(_pattern, groups[2 * group], groups[(2 * group) + 1] - groups[2 * group]);
            }
        }
    }

    private bool Applies(SedCommand command)
    {
        bool isAtEnd = _next is null;
        if (command.First is not { } first)
        {
            return true;
        }

        if (command.Second is not { } second)
        {
            return first.Matches(_pattern, _number, isAtEnd);
        }

        if (!command.IsInRange)
        {
            if (!first.Matches(_pattern, _number, isAtEnd))
            {
                return false;
            }

            command.RangeEnd = second.IsRelative ? _number + second.Line : second.Line;
            command.IsInRange = !second.IsNumber || command.RangeEnd > _number;
            return true;
        }

        command.IsInRange = second.IsNumber ? _number < command.RangeEnd : !second.Matches(_pattern, _number, isAtEnd);
        return true;
    }

    private int FindLabel(string label)
    {
        if (label.Length == 0)
        {
            return commands.Count;
        }

        int index = commands.FindIndex(c => c.Kind == ':' && c.Text == label);
        return index >= 0 ? index : throw new UsageException($"{label}: there is no such label");
    }

    private bool TryRead()
    {
        if (_next is null)
        {
            return false;
        }

        _pattern = _next;
        _number++;
        Advance();
        return true;
    }

    /// <summary>One line ahead, so that the last one is known.</summary>
    private void Advance()
    {
        _next = _lines.MoveNext() ? _lines.Current : null;
    }

    private void FlushAppended()
    {
        _appended.ForEach(output.Write);
        _appended.Clear();
    }
}
