using ViperOS.Contracts;
using ViperOS.LineEditing;
using ViperOS.Shell;
using ViperOS.Shell.Execution;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Completes the word before the cursor: commands and programs at a statement's start, then the keywords of the command's
/// template, and files and assigns everywhere. Used by the shell's thread.
/// </summary>
internal sealed class ShellCompleter : Completer
{
    private readonly Interpreter _shell;
    private readonly CommandTable _commands;
    private readonly Files _files;
    private readonly List<string> _names = [];

    public ShellCompleter(Interpreter shell)
    {
        _shell = shell;
        _commands = ShellSession.Of(shell).Commands;
        _files = new Files(shell);
    }

    public override void Complete(string line, int position, CompletionSet set)
    {
        int start = FindWordStart(line, position, out int statementStart, out bool isQuoted);
        string typed = line[(isQuoted ? start + 1 : start)..position];
        set.Start = start;
        string before = line[statementStart..start].Trim();
        bool isFirst = before.Length == 0;
        bool isPath = isQuoted || typed.Contains(':') || typed.Contains('/');
        if (isFirst && !isPath)
        {
            AddCommands(typed, set);
        }
        else if (!isQuoted && typed.Length != 0 && !isPath)
        {
            AddKeywords(before, typed, set);
        }

        if (typed.Length != 0 && typed[0] is '<' or '>')
        {
            int mark = typed.Length > 1 && typed[1] == '>' ? 2 : 1;
            set.Start = start + mark;
            typed = typed[mark..];
        }

        AddFiles(typed, isQuoted, set);
        if (!typed.Contains('/') && !typed.Contains(':'))
        {
            AddAssigns(typed, set);
        }
    }

    private static int FindWordStart(string line, int position, out int statementStart, out bool isQuoted)
    {
        statementStart = 0;
        isQuoted = false;
        int start = 0;
        bool isInWord = false;
        for (int i = 0; i < position; i++)
        {
            char c = line[i];
            if (isQuoted)
            {
                i += c == '\\' ? 1 : 0;
                isQuoted = c != '"';
            }
            else if (c == '"')
            {
                isQuoted = true;
                start = isInWord ? start : i;
                isInWord = true;
            }
            else if (c is ' ' or '\t' or ';' or '|' or '&' or '(')
            {
                isInWord = false;
                statementStart = c is ';' or '|' or '&' or '(' ? i + 1 : statementStart;
            }
            else if (!isInWord)
            {
                isInWord = true;
                start = i;
            }
        }

        if (!isInWord)
        {
            return position;
        }

        // A quote that opens in the middle of a word is left alone.
        isQuoted &= line[start] == '"';
        return start;
    }

    private void AddCommands(string typed, CompletionSet set)
    {
        foreach (Command command in _commands.All)
        {
            if (StartsWith(command.Name, typed))
            {
                set.Add(string.Concat(command.Name, " "), command.Name);
            }
        }

        if (typed.Length == 0)
        {
            return;
        }

        foreach (string directory in _shell.SearchPath)
        {
            if (_files.ListNames(directory, _names) != ErrorNumber.None)
            {
                continue;
            }

            foreach (string name in _names)
            {
                if (StartsWith(name, typed))
                {
                    set.Add(string.Concat(name, " "), name);
                }
            }
        }
    }

    private void AddKeywords(string before, string typed, CompletionSet set)
    {
        int end = before.IndexOf(' ');
        if (_commands.Find(end < 0 ? before : before[..end]) is not { } command)
        {
            return;
        }

        foreach (TemplateItem item in _commands.TemplateOf(command).Items)
        {
            if (item.Name.Length != 0 && StartsWith(item.Name, typed))
            {
                set.Add(string.Concat(item.Name, " "), item.Name);
            }
        }
    }

    private void AddFiles(string typed, bool isQuoted, CompletionSet set)
    {
        ReadOnlySpan<char> name = typed.Length != 0 && typed[^1] is '/' or ':' ? default : PathNames.NameOf(typed);
        string directory = typed[..(typed.Length - name.Length)];
        string prefix = new(name);
        if (_files.ListNames(_files.Actual(directory), _names) != ErrorNumber.None)
        {
            return;
        }

        foreach (string candidate in _names)
        {
            if (!StartsWith(candidate, prefix))
            {
                continue;
            }

            string path = string.Concat(directory, candidate);
            bool isDirectory = _files.IsDirectory(path);
            string text = isQuoted || Quoting.NeedsQuotes(path) ? string.Concat("\"", Quoting.Escape(path)) : path;
            bool needsQuote = text.Length != 0 && text[0] == '"';
            set.Add(isDirectory ? string.Concat(text, "/") : needsQuote ? string.Concat(text, "\" ") : string.Concat(text, " "),
                isDirectory ? string.Concat(candidate, "/") : candidate);
        }
    }

    private void AddAssigns(string typed, CompletionSet set)
    {
        byte[] buffer = new byte[1024];
        if (Namespace.Current.List(buffer, out int length) != ErrorNumber.None)
        {
            return;
        }

        ReadOnlySpan<byte> rest = buffer.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)0);
            string name = string.Concat(Utf8Text.ToString(end < 0 ? rest : rest[..end]), ":");
            rest = end < 0 ? default : rest[(end + 1)..];
            if (StartsWith(name, typed) && name[0] != '/' && typed.Length != 0)
            {
                set.Add(name, name);
            }
        }
    }

    private static bool StartsWith(string text, string prefix)
    {
        return text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }
}
