namespace ViperOS.Shell.Language;

/// <summary>
/// Reads commands of the POSIX shell language (XCU 2.10) from a text. Two things are the Amiga's: a line that begins with a semicolon is
/// a comment, and <c>#?</c> begins a word. Used by one thread.
/// </summary>
public sealed partial class Parser(SourceText source, IReadOnlyDictionary<string, string>? aliases = null)
{
    private const int MaximumDepth = 200;

    private static readonly string[] ListEnds = ["then", "else", "elif", "fi", "do", "done", "esac", "}"];

    private readonly List<(Redirection Redirection, string Delimiter, bool IsLiteral, bool StripsTabs)> _documents = [];
    private int _depth;

    /// <summary>Lines that are read now belong to a command that began on one before.</summary>
    public bool IsInCommand { get; private set; }

    /// <summary>
    /// The commands of the next line that has some, with all lines that belong to them; null at the end of the text. After an error the
    /// rest of the line is skipped.
    /// </summary>
    /// <exception cref="ShellSyntaxException">What comes next is no command.</exception>
    public ListNode? ParseLine()
    {
        source.Forget();
        IsInCommand = false;
        _depth = 0;
        _documents.Clear();
        SkipNewlines();
        if (source.Peek() == SourceText.End)
        {
            return null;
        }

        IsInCommand = true;
        ListNode list = new();
        while (source.Peek() is not (SourceText.End or '\n'))
        {
            list.Items.Add(ParseItem());
            SkipBlanks();
        }

        if (source.Peek() == '\n')
        {
            ReadNewline();
        }

        CheckDocuments();
        IsInCommand = false;
        return list;
    }

    /// <summary>All of the text.</summary>
    public ListNode ParseAll()
    {
        ListNode list = ParseList();
        if (source.Peek() != SourceText.End)
        {
            throw Unexpected();
        }

        CheckDocuments();
        return list;
    }

    /// <summary>Skips to the end of the line, after an error.</summary>
    public void SkipLine()
    {
        while (source.Peek() is not (SourceText.End or '\n') && source.Read() != SourceText.End)
        {
        }
    }

    private ListNode ParseList()
    {
        if (++_depth > MaximumDepth)
        {
            throw Error("commands lie too deeply in each other");
        }

        ListNode list = new();
        SkipNewlines();
        while (!IsAtListEnd())
        {
            list.Items.Add(ParseItem());
            SkipNewlines();
        }

        _depth--;
        return list;
    }

    /// <summary>A list that must not be empty: <paramref name="what"/> says where.</summary>
    private ListNode ParseBody(string what)
    {
        ListNode list = ParseList();
        return list.Items.Count != 0 ? list : throw (source.Peek() == SourceText.End ? Unexpected() : Error($"a command is missing {what}"));
    }

    private AndOrNode ParseItem()
    {
        int start = source.Position;
        AndOrNode item = new("");
        item.Pipelines.Add(ParsePipeline());
        while (true)
        {
            SkipBlanks();
            bool isOr = source.Peek() == '|';
            if ((!isOr && source.Peek() != '&') || source.PeekSecond() != source.Peek())
            {
                break;
            }

            source.Read();
            source.Read();
            SkipNewlines();
            item.IsOr.Add(isOr);
            item.Pipelines.Add(ParsePipeline());
        }

        item.Source = source.Slice(Math.Min(start, source.Position)).Trim();
        if (source.TryRead('&'))
        {
            item.IsBackground = true;
        }
        else if (source.Peek() == ';' && source.PeekSecond() is not (';' or '&'))
        {
            source.Read();
        }
        else if (source.Peek() is not ('\n' or SourceText.End or ')' or ';') && PeekPlain() is var word && Array.IndexOf(ListEnds, word) < 0)
        {
            throw Unexpected();
        }

        return item;
    }

    private PipelineNode ParsePipeline()
    {
        bool isNegated = false;
        while (true)
        {
            SkipBlanks();
            if (PeekPlain() != "!")
            {
                break;
            }

            source.Read();
            isNegated = !isNegated;
        }

        List<CommandNode> commands = [ParseCommand()];
        while (true)
        {
            SkipBlanks();
            if (source.Peek() != '|' || source.PeekSecond() == '|')
            {
                return new PipelineNode(commands, isNegated);
            }

            source.Read();
            SkipNewlines();
            commands.Add(ParseCommand());
        }
    }

    private CommandNode ParseCommand()
    {
        SkipBlanks();
        ReplaceAliases();
        int line = source.Line;
        if (source.Peek() == '(')
        {
            source.Read();
            ListNode body = ParseBody("between the parentheses");
            Expect(')');
            return WithRedirections(new GroupNode(body, true) { Line = line });
        }

        switch (PeekPlain())
        {
            case "{":
                Take("{");
                ListNode body = ParseBody("between the braces");
                ExpectWord("}");
                return WithRedirections(new GroupNode(body, false) { Line = line });
            case "if":
                return WithRedirections(ParseIf(line));
            case "while" or "until":
                return WithRedirections(ParseWhile(line));
            case "for":
                return WithRedirections(ParseFor(line));
            case "case":
                return WithRedirections(ParseCase(line));
            case { } word when Array.IndexOf(ListEnds, word) >= 0 || word == "in":
                if (word == "in")
                {
                    break;
                }

                throw Unexpected();
            default:
                break;
        }

        return ParseSimple(line);
    }

    private IfNode ParseIf(int line)
    {
        IfNode node = new() { Line = line };
        Take("if");
        while (true)
        {
            ListNode condition = ParseBody("behind if");
            ExpectWord("then");
            node.Branches.Add((condition, ParseBody("behind then")));
            string? word = PeekPlain();
            if (word == "elif")
            {
                Take(word);
                continue;
            }

            if (word == "else")
            {
                Take(word);
                node.Otherwise = ParseBody("behind else");
            }

            ExpectWord("fi");
            return node;
        }
    }

    private WhileNode ParseWhile(int line)
    {
        bool isUntil = PeekPlain() == "until";
        Take(isUntil ? "until" : "while");
        ListNode condition = ParseBody(isUntil ? "behind until" : "behind while");
        return new WhileNode(condition, ParseLoopBody(), isUntil) { Line = line };
    }

    private ForNode ParseFor(int line)
    {
        Take("for");
        SkipBlanks();
        string? name = PeekPlain();
        if (name is null || !Characters.IsName(name))
        {
            throw Error("for needs the name of a variable: for NAME in WORDS; do COMMANDS; done");
        }

        Take(name);
        SkipNewlines();
        List<Word>? words = null;
        if (PeekPlain() == "in")
        {
            Take("in");
            words = [];
            for (SkipBlanks(); !Characters.EndsWord(source.Peek()); SkipBlanks())
            {
                words.Add(ReadWord());
            }
        }

        if (source.Peek() == ';' && source.PeekSecond() != ';')
        {
            source.Read();
        }

        SkipNewlines();
        return new ForNode(name, words, ParseLoopBody()) { Line = line };
    }

    private ListNode ParseLoopBody()
    {
        ExpectWord("do");
        ListNode body = ParseBody("behind do");
        ExpectWord("done");
        return body;
    }

    private CaseNode ParseCase(int line)
    {
        Take("case");
        SkipBlanks();
        CaseNode node = new(ReadRequiredWord("case needs a word to compare")) { Line = line };
        SkipNewlines();
        ExpectWord("in");
        SkipNewlines();
        while (PeekPlain() != "esac")
        {
            source.TryRead('(');
            List<Word> patterns = [];
            do
            {
                SkipBlanks();
                patterns.Add(ReadRequiredWord("a pattern is missing in case"));
                SkipBlanks();
            }
            while (source.TryRead('|'));
            Expect(')');
            ListNode body = ParseList();
            bool fallsThrough = source.Peek() == ';' && source.PeekSecond() == '&';
            node.Items.Add(new CaseItem(patterns, body, fallsThrough));
            if (source.Peek() == ';' && source.PeekSecond() is ';' or '&')
            {
                source.Read();
                source.Read();
            }
            else if (PeekPlain() != "esac")
            {
                throw Unexpected();
            }

            SkipNewlines();
        }

        Take("esac");
        return node;
    }

    private CommandNode ParseSimple(int line)
    {
        SimpleNode node = new() { Line = line };
        while (true)
        {
            SkipBlanks();
            if (TryParseRedirection(node.Redirections))
            {
                continue;
            }

            if (node.Words.Count == 0 || source.IsBehindReplacement())
            {
                ReplaceAliases();
            }

            if (node.Words.Count == 0 && TryReadAssignment() is { } assignment)
            {
                node.Assignments.Add(assignment);
                continue;
            }

            if (Characters.EndsWord(source.Peek()))
            {
                break;
            }

            node.Words.Add(ReadWord());
            if (node.Words.Count == 1 && node.Assignments.Count == 0 && node.Redirections.Count == 0)
            {
                SkipBlanks();
                if (source.Peek() == '(' && node.Words[0].Plain is { } name)
                {
                    return ParseFunction(name, line);
                }
            }
        }

        return node.Words.Count + node.Assignments.Count + node.Redirections.Count != 0 ? node : throw Unexpected();
    }

    private FunctionNode ParseFunction(string name, int line)
    {
        Expect('(');
        SkipBlanks();
        Expect(')');
        SkipNewlines();
        CommandNode body = ParseCommand();
        return body is not SimpleNode ? new FunctionNode(name, body) { Line = line }
            : throw Error($"the body of a function must be a compound command: {name}() {{ COMMANDS; }}");
    }

    private T WithRedirections<T>(T node)
        where T : CommandNode
    {
        do
        {
            SkipBlanks();
        }
        while (TryParseRedirection(node.Redirections));
        return node;
    }

    private bool TryParseRedirection(List<Redirection> redirections)
    {
        int digit = source.Peek();
        bool isNumbered = Characters.IsDigit(digit) && source.PeekSecond() is '<' or '>';
        if (!isNumbered && digit is not ('<' or '>'))
        {
            return false;
        }

        if (isNumbered)
        {
            source.Read();
        }

        bool isInput = source.Read() == '<';
        int descriptor = isNumbered ? digit - '0' : isInput ? 0 : 1;
        RedirectionKind kind = isInput ? RedirectionKind.Input : RedirectionKind.Output;
        bool stripsTabs = false;
        if (source.TryRead('&'))
        {
            kind = RedirectionKind.Duplicate;
        }
        else if (isInput && source.TryRead('<'))
        {
            kind = RedirectionKind.Document;
            stripsTabs = source.TryRead('-');
        }
        else if (isInput && source.TryRead('>'))
        {
            kind = RedirectionKind.ReadWrite;
        }
        else if (!isInput && source.TryRead('>'))
        {
            kind = RedirectionKind.Append;
        }
        else if (!isInput && source.TryRead('|'))
        {
            kind = RedirectionKind.Clobber;
        }

        SkipBlanks();
        Word target = ReadRequiredWord(isInput ? "< needs the name of a file to read behind it" : "> needs the name of a file to write behind it");
        Redirection redirection = new(descriptor, kind, target);
        redirections.Add(redirection);
        if (kind == RedirectionKind.Document)
        {
            string delimiter = DelimiterOf(target, out bool isLiteral);
            _documents.Add((redirection, delimiter, isLiteral, stripsTabs));
        }

        return true;
    }

    private static string DelimiterOf(Word word, out bool isLiteral)
    {
        isLiteral = false;
        string text = "";
        foreach (WordPart part in word.Parts)
        {
            isLiteral |= part.IsQuoted;
            text += part is LiteralPart literal ? literal.Text : word.Source;
        }

        return text;
    }

    private void CheckDocuments()
    {
        if (_documents.Count != 0)
        {
            throw Error($"the text of a here-document is missing, up to a line that says {_documents[0].Delimiter}");
        }
    }
}
