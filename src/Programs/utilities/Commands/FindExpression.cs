using System.Globalization;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>The expression of find: tests and actions, as one function of a file. Used for one run.</summary>
internal sealed class FindExpression
{
    private const int MaximumCollected = 500;
    private const int NeverDeep = int.MaxValue;

    private delegate bool Test(string path, FileSystemInfo info);

    private readonly Invocation _call;
    private readonly List<string> _words;
    private readonly Test _test;
    private readonly List<Action> _finishers = [];
    private int _position;
    private int _minimumDepth;
    private bool _hasAction;
    private bool _prunes;

    public FindExpression(Invocation call, List<string> words)
    {
        _call = call;
        _words = words;
        Test test = words.Count == 0 ? (_, _) => true : Or();
        if (_position != words.Count)
        {
            throw new UsageException($"{words[_position]} is not expected here");
        }

        _test = _hasAction ? test : (path, info) => test(path, info) && Print(path, "\n");
    }

    public int MaximumDepth { get; private set; } = NeverDeep;

    /// <summary>A directory comes behind what is in it.</summary>
    public bool IsDepthFirst { get; private set; }

    /// <summary>-quit was reached.</summary>
    public bool IsOver { get; private set; }

    /// <returns>Whether what is in it is left out.</returns>
    public bool Visit(string path, FileSystemInfo info, int depth)
    {
        _prunes = false;
        if (depth >= _minimumDepth)
        {
            _test(path, info);
        }

        return _prunes;
    }

    /// <summary>Runs the commands of <c>-exec … +</c> for the files that are left.</summary>
    public void Finish()
    {
        _finishers.ForEach(f => f());
    }

    private Test Or()
    {
        Test left = And();
        while (_position < _words.Count && _words[_position] is "-o" or "-or")
        {
            _position++;
            Test first = left;
            Test second = And();
            left = (path, info) => first(path, info) || second(path, info);
        }

        return left;
    }

    private Test And()
    {
        Test left = Not();
        while (_position < _words.Count && _words[_position] is not ("-o" or "-or" or ")"))
        {
            _position += _words[_position] is "-a" or "-and" ? 1 : 0;
            Test first = left;
            Test second = Not();
            left = (path, info) => first(path, info) && second(path, info);
        }

        return left;
    }

    private Test Not()
    {
        string word = Next("an expression");
        if (word is "!" or "-not")
        {
            Test inner = Not();
            return (path, info) => !inner(path, info);
        }

        if (word != "(")
        {
            return Primary(word);
        }

        Test group = Or();
        return Next(")") == ")" ? group : throw new UsageException(") is missing");
    }

    private Test Primary(string word)
    {
        switch (word)
        {
            case "-name" or "-iname":
                string pattern = Next(word);
                return (path, _) => Matches(pattern, Path.GetFileName(path.TrimEnd('/')), word == "-iname");
            case "-path" or "-wholename":
                string whole = Next(word);
                return (path, _) => Matches(whole, path, false);
            case "-type":
                string type = Next(word);
                return (_, info) => type.Contains(info.LinkTarget is not null ? 'l' : info is DirectoryInfo ? 'd' : 'f');
            case "-size":
                return Size(Next(word));
            case "-mtime":
                (int sign, long days) = Number(Next(word));
                return (_, info) => Compare((long)(DateTime.UtcNow - info.LastWriteTimeUtc).TotalDays, sign, days);
            case "-newer":
                string other = Next(word);
                DateTime than = Path.Exists(other) ? File.GetLastWriteTimeUtc(other) : throw new UsageException($"{other}: there is no such file");
                return (_, info) => info.LastWriteTimeUtc > than;
            case "-empty":
                return (path, info) => info is FileInfo file ? file.Length == 0 : !Directory.EnumerateFileSystemEntries(path).Any();
            case "-true":
                return (_, _) => true;
            case "-false":
                return (_, _) => false;
            case "-maxdepth":
                MaximumDepth = (int)Number(Next(word)).Value;
                return (_, _) => true;
            case "-mindepth":
                _minimumDepth = (int)Number(Next(word)).Value;
                return (_, _) => true;
            case "-depth":
                IsDepthFirst = true;
                return (_, _) => true;
            case "-xdev" or "-mount":
                return (_, _) => true;
            default:
                _hasAction = true;
                return Action(word);
        }
    }

    private Test Action(string word)
    {
        switch (word)
        {
            case "-print":
                return (path, _) => Print(path, "\n");
            case "-print0":
                return (path, _) => Print(path, "\0");
            case "-prune":
                _hasAction = false;
                return (_, _) => _prunes = true;
            case "-quit":
                return (_, _) => IsOver = true;
            case "-delete":
                IsDepthFirst = true;
                return Delete;
            case "-exec" or "-ok":
                return Execute();
            default:
                throw new UsageException($"{word}: there is no such test or action");
        }
    }

    private bool Print(string path, string end)
    {
        _call.Out.Write(path + end);
        return true;
    }

    private bool Delete(string path, FileSystemInfo info)
    {
        try
        {
            info.Delete();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _call.Report(path, e);
            return false;
        }
    }

    private Test Execute()
    {
        List<string> command = [];
        while (Next("; behind the command of -exec") is var word && word != ";")
        {
            if (word == "+" && command.Count != 0 && command[^1] == "{}")
            {
                return ExecuteMany(command[..^1]);
            }

            command.Add(word);
        }

        return (path, _) =>
        {
            _call.Out.Flush();
            return CommandStarter.Run(command.ConvertAll(c => c.Replace("{}", path))) == 0;
        };
    }

    private Test ExecuteMany(List<string> command)
    {
        List<string> collected = [];
        void Flush()
        {
            if (collected.Count != 0)
            {
                _call.Out.Flush();
                if (CommandStarter.Run([.. command, .. collected]) != 0)
                {
                    _call.Report($"{command[0]}: it has failed");
                }

                collected.Clear();
            }
        }

        _finishers.Add(Flush);
        return (path, _) =>
        {
            collected.Add(path);
            if (collected.Count == MaximumCollected)
            {
                Flush();
            }

            return true;
        };
    }

    private static Test Size(string text)
    {
        long unit = text[^1] switch { 'c' => 1, 'k' => 1024, 'M' => 1024 * 1024, 'G' => 1024 * 1024 * 1024, _ => 512 };
        (int sign, long count) = Number(text.TrimEnd('c', 'k', 'M', 'G', 'b'));
        return (_, info) => Compare(((info as FileInfo)?.Length + unit - 1) / unit ?? 0, sign, count);
    }

    private static (int Sign, long Value) Number(string text)
    {
        int sign = text.StartsWith('+') ? 1 : text.StartsWith('-') ? -1 : 0;
        return long.TryParse(text.TrimStart('+', '-'), NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? (sign, value) : throw new UsageException($"{text}: it is no number");
    }

    private static bool Compare(long actual, int sign, long wanted)
    {
        return sign == 0 ? actual == wanted : sign > 0 ? actual > wanted : actual < wanted;
    }

    private static bool Matches(string pattern, string name, bool ignoresCase)
    {
        return System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoresCase);
    }

    private string Next(string what)
    {
        return _position < _words.Count ? _words[_position++] : throw new UsageException($"{what} is missing at the end");
    }
}
