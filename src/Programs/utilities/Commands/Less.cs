using System.Text;
using ViperOS.LineEditing;
using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Shows text page by page. Reads no further than it has shown; what it has read it keeps.</summary>
internal sealed class Less : Utility
{
    private const int TabWidth = 8;
    private const string Help = " Space page  b back  / search  n next  g G ends  q quit ";

    private readonly List<string> _lines = [];
    private LineInput? _input;
    private PosixExpression? _pattern;
    private int _top;
    private string _message = "";

    public override string Usage => "less [FILE]\n  shows a file, or its input, page by page; keys: space, b, arrows, /PATTERN, n, N, g, G, q";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        foreach ((string name, Stream stream) in call.Inputs())
        {
            _lines.Clear();
            _top = 0;
            _input = new LineInput(stream);
            using TerminalScreen? screen = TerminalScreen.Open();
            if (screen is null)
            {
                CopyAll(call, stream);
                continue;
            }

            Browse(screen, name == "-" ? "input" : name);
        }

        return call.Code;
    }

    private static void CopyAll(Invocation call, Stream stream)
    {
        byte[] buffer = new byte[16 * 1024];
        int count;
        while ((count = stream.Read(buffer)) != 0)
        {
            call.Out.Write(buffer.AsSpan(0, count));
        }
    }

    private void Browse(TerminalScreen screen, string name)
    {
        while (true)
        {
            screen.UpdateSize();
            Draw(screen, name);
            if (!screen.TryReadKey(out Key key))
            {
                return;
            }

            int page = screen.Rows - 1;
            _message = "";
            switch (key.Kind)
            {
                case KeyKind.Character when key.Code == 'q':
                case KeyKind.Control when (key.Code | 0x40) == 'C':
                    return;
                case KeyKind.Character when key.Code == ' ':
                case KeyKind.PageDown:
                    MoveTo(_top + page, page);
                    break;
                case KeyKind.Character when key.Code == 'b':
                case KeyKind.PageUp:
                    MoveTo(_top - page, page);
                    break;
                case KeyKind.Character when key.Code == 'j':
                case KeyKind.Enter or KeyKind.Down:
                    MoveTo(_top + 1, page);
                    break;
                case KeyKind.Character when key.Code == 'k':
                case KeyKind.Up:
                    MoveTo(_top - 1, page);
                    break;
                case KeyKind.Character when key.Code == 'g':
                case KeyKind.Home:
                    _top = 0;
                    break;
                case KeyKind.Character when key.Code == 'G':
                case KeyKind.End:
                    MoveTo(int.MaxValue, page);
                    break;
                case KeyKind.Character when key.Code == '/':
                    Search(screen.Ask("/"));
                    break;
                case KeyKind.Character when key.Code == 'n':
                    Find(_top + 1, 1);
                    break;
                case KeyKind.Character when key.Code == 'N':
                    Find(_top - 1, -1);
                    break;
                default:
                    break;
            }
        }
    }

    private void Draw(TerminalScreen screen, string name)
    {
        int page = screen.Rows - 1;
        bool hasMore = Has(_top + page);
        for (int row = 0; row < page; row++)
        {
            screen.AddRow(row, Has(_top + row) ? Plain(_lines[_top + row]) : "~");
        }

        string place = hasMore ? $"line {_top + 1}" : "end";
        screen.AddRow(page, _message.Length != 0 ? _message : $"{name}: {place} {Help}", isInverse: true);
        screen.Show();
    }

    /// <summary>Without anything that would move the cursor.</summary>
    private static string Plain(string line)
    {
        StringBuilder text = new(line.Length);
        foreach (char c in line)
        {
            if (c == '\t')
            {
                text.Append(' ', TabWidth - (text.Length % TabWidth));
            }
            else
            {
                text.Append(c < ' ' || c == '\x7F' ? '?' : c);
            }
        }

        return text.ToString();
    }

    private void MoveTo(int line, int page)
    {
        Has(line == int.MaxValue ? line : line + page);
        _top = Math.Max(0, Math.Min(line, _lines.Count - page));
    }

    /// <summary>Reads up to a line, if there are so many.</summary>
    private bool Has(int line)
    {
        while (_lines.Count <= line && _input!.TryRead(out ReadOnlySpan<byte> bytes))
        {
            _lines.Add(Encoding.UTF8.GetString(bytes));
        }

        return line < _lines.Count;
    }

    private void Search(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return;
        }

        try
        {
            _pattern = new PosixExpression(pattern, PatternSyntax.Extended, pattern == pattern.ToLowerInvariant());
            Find(_top, 1);
        }
        catch (PatternException e)
        {
            _message = e.Message;
        }
    }

    private void Find(int from, int step)
    {
        if (_pattern is null)
        {
            _message = "/ searches for a pattern first";
            return;
        }

        for (int line = Math.Max(0, from); line >= 0 && Has(line); line += step)
        {
            if (_pattern.IsMatch(_lines[line]))
            {
                _top = line;
                return;
            }
        }

        _message = "not found";
    }
}
