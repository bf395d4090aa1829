using System.Globalization;

namespace ViperOS.Programs.Utilities;

/// <summary>A utility's options and operands (XBD 12.2), and its streams.</summary>
internal sealed class Invocation(string name, List<(char Letter, string Value)> options, List<string> operands, ByteOutput output)
{
    public string Name { get; } = name;

    public List<string> Operands { get; } = operands;

    public ByteOutput Out { get; } = output;

    /// <summary>What to return: it gets worse with each message.</summary>
    public int Code { get; private set; }

    public static Invocation Parse(string name, Utility utility, string[] arguments, ByteOutput output)
    {
        List<(char, string)> options = [];
        List<string> operands = [];
        for (int i = 0; i < arguments.Length; i++)
        {
            string argument = arguments[i];
            if (argument == "--")
            {
                operands.AddRange(arguments[(i + 1)..]);
                break;
            }

            if (argument.Length < 2 || argument[0] != '-')
            {
                operands.Add(argument);
                if (utility.StopsAtOperand)
                {
                    operands.AddRange(arguments[(i + 1)..]);
                    break;
                }

                continue;
            }

            if (utility.NumberOption != '\0' && char.IsAsciiDigit(argument[1]))
            {
                options.Add((utility.NumberOption, argument[1..]));
                continue;
            }

            for (int j = 1; j < argument.Length; j++)
            {
                int at = argument[j] == ':' ? -1 : utility.Options.IndexOf(argument[j]);
                if (at < 0)
                {
                    throw new UsageException($"there is no option -{argument[j]}");
                }

                if (at + 1 == utility.Options.Length || utility.Options[at + 1] != ':')
                {
                    options.Add((argument[j], ""));
                    continue;
                }

                string? value = j + 1 < argument.Length ? argument[(j + 1)..] : ++i < arguments.Length ? arguments[i] : null;
                options.Add((argument[j], value ?? throw new UsageException($"the option -{argument[j]} needs a value")));
                break;
            }
        }

        return new Invocation(name, options, operands, output);
    }

    public bool Has(char letter)
    {
        return options.Exists(o => o.Letter == letter);
    }

    /// <summary>The last value that was given, or null.</summary>
    public string? Value(char letter)
    {
        int index = options.FindLastIndex(o => o.Letter == letter);
        return index < 0 ? null : options[index].Value;
    }

    public List<string> Values(char letter)
    {
        return options.FindAll(o => o.Letter == letter).ConvertAll(o => o.Value);
    }

    public long Number(char letter, long otherwise)
    {
        return Value(letter) is not { } text ? otherwise
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number
            : throw new UsageException($"-{letter} {text}: it is no number");
    }

    /// <summary>Says that something is wrong with a file or an argument, and goes on.</summary>
    public void Report(string message, int code = 1)
    {
        Out.Flush();
        Console.Error.WriteLine($"{Name}: {message}");
        Code = Math.Max(Code, code);
    }

    /// <summary>The operands as files, opened one after another; without any, and for <c>-</c>, the standard input.</summary>
    /// <param name="code">What a file that cannot be opened makes the utility return.</param>
    public IEnumerable<(string Name, Stream Stream)> Inputs(int code = 1)
    {
        foreach (string path in Operands.Count == 0 ? ["-"] : Operands)
        {
            if (TryOpen(path, out Stream? stream, code))
            {
                yield return (path, stream!);
                stream!.Dispose();
            }
        }
    }

    public bool TryOpen(string path, out Stream? stream, int code = 1)
    {
        stream = null;
        try
        {
            if (path != "-" && Directory.Exists(path))
            {
                Report($"{path}: it is a directory", code);
                return false;
            }

            stream = path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(path, e, code);
            return false;
        }
    }

    /// <summary>Says what went wrong with a path, in the words of this system where those of .NET are for programmers.</summary>
    public void Report(string path, Exception error, int code = 1) => Report(
        error switch
        {
            FileNotFoundException => $"{path}: there is no such file",
            DirectoryNotFoundException => $"{path}: a directory on the way there does not exist",
            _ => $"{path}: {error.Message}",
        },
        code);
}
