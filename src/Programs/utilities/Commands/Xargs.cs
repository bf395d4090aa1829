using System.Text;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Runs a command with arguments from the input.</summary>
internal sealed class Xargs : Utility
{
    private const int MaximumLength = 16 * 1024;
    private const int StopCode = 255;
    private const int Failed = 123;

    public override string Usage => "xargs [-0rt] [-n COUNT] [-L LINES] [-I TEXT] [-d CHARACTER] [COMMAND ARGUMENTS…]"
        + "\n  runs COMMAND with the words of the input as further arguments  -0 zero bytes end them  -d a character does"
        + "\n  -n so many at a time  -I for each line, in the place of TEXT  -r not without any  -t shows the commands";

    public override string Options => "0rtn:L:I:d:s:E:x";

    public override bool StopsAtOperand => true;

    public override int Run(Invocation call)
    {
        List<string> command = call.Operands.Count == 0 ? ["echo"] : call.Operands;
        string? placeholder = call.Value('I');
        int maximum = placeholder is not null ? 1 : (int)call.Number('n', call.Number('L', int.MaxValue));
        List<string> pending = [];
        int length = 0;
        bool hasRun = false;
        int code = 0;
        bool Flush()
        {
            List<string> line = placeholder is null ? [.. command, .. pending] : command.ConvertAll(c => c.Replace(placeholder, pending[0]));
            if (call.Has('t'))
            {
                Console.Error.WriteLine(string.Join(' ', line));
            }

            call.Out.Flush();
            int result = CommandStarter.Run(line);
            hasRun = true;
            pending.Clear();
            length = 0;
            code = result is 126 or 127 ? result : result != 0 ? Math.Max(code, Failed) : code;
            return result is not (126 or 127 or StopCode or (>= 128 and < 192));
        }

        foreach (string word in Words(call, placeholder is not null || call.Has('L')))
        {
            int bytes = Encoding.UTF8.GetByteCount(word) + 1;
            if (pending.Count != 0 && (pending.Count == maximum || length + bytes > MaximumLength) && !Flush())
            {
                return code;
            }

            pending.Add(word);
            length += bytes;
        }

        if (pending.Count != 0 || (!hasRun && !call.Has('r') && placeholder is null))
        {
            Flush();
        }

        return code;
    }

    private static IEnumerable<string> Words(Invocation call, bool byLine)
    {
        Stream input = Console.OpenStandardInput();
        string? separator = call.Has('0') ? "\0" : call.Value('d') is { } text ? text.Replace("\\n", "\n").Replace("\\0", "\0").Replace("\\t", "\t") : null;
        LineInput lines = new(input, separator is null ? (byte)'\n' : (byte)separator[0]);
        while (true)
        {
            if (!lines.TryRead(out ReadOnlySpan<byte> bytes))
            {
                yield break;
            }

            string line = Encoding.UTF8.GetString(bytes);
            if (separator is not null)
            {
                yield return line;
            }
            else if (byLine)
            {
                if (line.Trim().Length != 0)
                {
                    yield return line.TrimStart(' ', '\t');
                }
            }
            else
            {
                foreach (string word in Split(line))
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>Blanks separate; quotes and backslashes hold together.</summary>
    private static List<string> Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isInWord = false;
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quote != '\0')
            {
                if (c == quote)
                {
                    quote = '\0';
                }
                else
                {
                    word.Append(c);
                }
            }
            else if (c is '"' or '\'')
            {
                quote = c;
                isInWord = true;
            }
            else if (c is ' ' or '\t')
            {
                if (isInWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isInWord = false;
                }
            }
            else
            {
                i += c == '\\' && i + 1 < line.Length ? 1 : 0;
                word.Append(line[i]);
                isInWord = true;
            }
        }

        if (quote != '\0')
        {
            throw new UsageException("a quote is not closed; -0 or -d takes words as they are");
        }

        if (isInWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
