using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Reads a line into variables (XCU read). Byte by byte: what comes behind the line belongs to the next reader.</summary>
internal static class ReadBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        bool isRaw = false;
        int first = 1;
        for (; first < words.Count && words[first].Text is ['-', _, ..] option; first++)
        {
            if (option == "--")
            {
                first++;
                break;
            }

            isRaw |= option == "-r";
            if (option == "-p" && first + 1 < words.Count)
            {
                shell.Error.Add(words[++first].Text).Flush();
            }
            else if (option != "-r")
            {
                throw new ShellException($"there is no option {option}; there are: -r -p PROMPT");
            }
        }

        List<string> names = words[first..].ConvertAll(w => w.Text);
        if (names.Find(n => !Characters.IsName(n)) is { } bad)
        {
            throw new ShellException($"{bad}: a variable's name has letters, digits and underscores, and begins with no digit");
        }

        shell.Flush();
        (string line, List<bool> isQuoted, bool isComplete) = ReadLine(shell, isRaw);
        Assign(shell, names.Count == 0 ? ["REPLY"] : names, line, isQuoted);
        return isComplete ? 0 : 1;
    }

    private static (string Line, List<bool> IsQuoted, bool IsComplete) ReadLine(Interpreter shell, bool isRaw)
    {
        OpenFile input = shell.Files[0] ?? throw new ShellException("there is no input");
        List<byte> bytes = [];
        List<int> escapes = [];
        Span<byte> one = stackalloc byte[1];
        bool isComplete = false;
        bool isEscaped = false;
        while (true)
        {
            ErrorNumber error = input.Read(one, out int count);
            if (error == ErrorNumber.EINTR)
            {
                shell.CheckInterruption();
                continue;
            }

            if (error != ErrorNumber.None || count == 0)
            {
                break;
            }

            if (isEscaped)
            {
                isEscaped = false;
                if (one[0] != '\n')
                {
                    escapes.Add(bytes.Count);
                    bytes.Add(one[0]);
                }
            }
            else if (one[0] == '\\' && !isRaw)
            {
                isEscaped = true;
            }
            else if (one[0] == '\n')
            {
                isComplete = true;
                break;
            }
            else
            {
                bytes.Add(one[0]);
            }
        }

        byte[] all = [.. bytes];
        string line = Encoding.UTF8.GetString(all);
        List<bool> isQuoted = [.. new bool[line.Length]];
        foreach (int position in escapes)
        {
            int at = Encoding.UTF8.GetCharCount(all.AsSpan(0, position));
            if (at < isQuoted.Count)
            {
                isQuoted[at] = true;
            }
        }

        return (line, isQuoted, isComplete);
    }

    private static void Assign(Interpreter shell, List<string> names, string line, List<bool> isQuoted)
    {
        string separators = shell.Variables.Get("IFS") ?? " \t\n";
        bool IsBlank(int i) => !isQuoted[i] && line[i] is ' ' or '\t' or '\n' && separators.Contains(line[i]);
        bool IsSeparator(int i) => !isQuoted[i] && separators.Contains(line[i]);
        int position = 0;
        int end = line.Length;
        while (position < end && IsBlank(position))
        {
            position++;
        }

        for (int n = 0; n < names.Count; n++)
        {
            int start = position;
            while (position < end && !IsSeparator(position))
            {
                position++;
            }

            int length = position - start;
            int next = position;
            while (next < end && IsBlank(next))
            {
                next++;
            }

            if (next < end && IsSeparator(next) && !IsBlank(next))
            {
                next++;
                while (next < end && IsBlank(next))
                {
                    next++;
                }
            }

            if (n == names.Count - 1 && next < end)
            {
                // The last one takes the rest, without blanks at its end.
                int last = end;
                while (last > start && IsBlank(last - 1))
                {
                    last--;
                }

                length = last - start;
            }

            shell.SetVariable(names[n], line.Substring(start, length));
            position = next;
        }
    }
}
