using System.Text;

namespace ViperOS.Shell.Language;

/// <summary>Blanks, comments, line ends, reserved words, aliases and here-documents.</summary>
public sealed partial class Parser
{
    private bool _isLineStart = true;

    /// <summary>Skips blanks, line continuations and a comment.</summary>
    private void SkipBlanks()
    {
        while (true)
        {
            int c = source.Peek();
            if (c is ' ' or '\t' or '\r')
            {
                source.Read();
            }
            else if (c == '\\' && source.PeekSecond() == '\n')
            {
                source.Read();
                source.Read();

                // So that the next line is there to be looked at.
                source.Peek();
            }
            else if ((c == '#' && source.PeekSecond() != '?') || (c == ';' && _isLineStart && source.PeekSecond() is not (';' or '&')))
            {
                while (source.Peek() is not ('\n' or SourceText.End))
                {
                    source.Read();
                }
            }
            else
            {
                _isLineStart = false;
                return;
            }
        }
    }

    private void SkipNewlines()
    {
        SkipBlanks();
        while (source.Peek() == '\n')
        {
            ReadNewline();
            SkipBlanks();
        }
    }

    /// <summary>Reads the line's end and the here-documents that begin behind it.</summary>
    private void ReadNewline()
    {
        source.Read();
        _isLineStart = true;
        foreach ((Redirection redirection, string delimiter, bool isLiteral, bool stripsTabs) in _documents)
        {
            redirection.Target = ReadDocument(delimiter, isLiteral, stripsTabs);
        }

        _documents.Clear();
    }

    private Word ReadDocument(string delimiter, bool isLiteral, bool stripsTabs)
    {
        int start = source.Line;
        StringBuilder text = new();
        while (true)
        {
            if (source.Peek() == SourceText.End)
            {
                // As other shells have it, the end of the text ends the document too.
                break;
            }

            string line = ReadRawLine(!isLiteral);
            line = stripsTabs ? line.TrimStart('\t') : line;
            if (line == delimiter)
            {
                break;
            }

            text.Append(line).Append('\n');
        }

        string body = text.ToString();
        return isLiteral ? Word.Literal(body) : new Parser(new SourceText(body, null, start), aliases).ParseDocument();
    }

    private string ReadRawLine(bool joinsLines)
    {
        StringBuilder line = new();
        while (source.Peek() is not (SourceText.End or '\n'))
        {
            int c = source.Read();
            if (joinsLines && c == '\\' && source.Peek() == '\n')
            {
                source.Read();
                continue;
            }

            line.Append((char)c);
            if (joinsLines && c == '\\' && source.Peek() is not (SourceText.End or '\n'))
            {
                line.Append((char)source.Read());
            }
        }

        source.Read();
        return line.ToString();
    }

    /// <summary>The next word if it is without quotes and expansions, for reserved words and aliases; it is not taken.</summary>
    private string? PeekPlain()
    {
        int c = source.Peek();
        if (Characters.EndsWord(c))
        {
            return null;
        }

        int position = source.Position;
        int line = source.Line;
        string? word = null;
        while (c is not ('\'' or '"' or '\\' or '$' or '`'))
        {
            source.Read();
            c = PeekInLine();
            if (Characters.EndsWord(c))
            {
                word = source.Slice(position);
                break;
            }
        }

        source.GoBack(position, line);
        return word;
    }

    /// <summary>Does not ask for another line: a word ends with its line at the latest.</summary>
    private int PeekInLine()
    {
        return source.IsAtEndOfKnown ? SourceText.End : source.Peek();
    }

    private void Take(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            source.Read();
        }
    }

    private void ReplaceAliases()
    {
        while (aliases is { Count: not 0 } && PeekPlain() is { } word && aliases.TryGetValue(word, out string? value)
            && !source.IsBeingReplaced(word))
        {
            source.Replace(word, value);
            SkipBlanks();
        }
    }

    private bool IsAtListEnd()
    {
        return source.Peek() switch
        {
            SourceText.End or ')' => true,
            ';' => source.PeekSecond() is ';' or '&',
            _ => Array.IndexOf(ListEnds, PeekPlain()) >= 0,
        };
    }

    private void Expect(char c)
    {
        SkipNewlines();
        if (!source.TryRead(c))
        {
            throw source.Peek() == SourceText.End ? Error($"{c} is missing at the end") : Unexpected();
        }
    }

    private void ExpectWord(string word)
    {
        SkipNewlines();
        if (PeekPlain() != word)
        {
            throw source.Peek() == SourceText.End ? Error($"{word} is missing at the end") : Unexpected();
        }

        Take(word);
    }

    private ShellSyntaxException Unexpected()
    {
        int c = source.Peek();
        string what = c switch
        {
            SourceText.End => "the end comes too early; a command is missing",
            '\n' => "the line ends too early; a command is missing",
            _ => $"{PeekPlain() ?? ((char)c).ToString()} is not expected here",
        };
        return Error(what);
    }

    private ShellSyntaxException Error(string message)
    {
        return new ShellSyntaxException(message, source.Line);
    }
}
