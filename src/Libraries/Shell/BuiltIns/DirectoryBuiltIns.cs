using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>The current directory and the mask of permissions.</summary>
public static class DirectoryBuiltIns
{
    private const uint AllPermissions = 0x1FF;

    public static int Cd(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "LPe", out _);
        bool shows = false;
        string path;
        if (first >= words.Count)
        {
            path = shell.Variables.Get("HOME") ?? throw new ShellException("HOME is not set; it says where cd goes without a directory");
        }
        else if (words[first].Text == "-")
        {
            path = shell.Variables.Get("OLDPWD") ?? throw new ShellException("there was no directory before this one");
            shows = true;
        }
        else
        {
            path = words[first].Text;
        }

        if (words.Count > first + 1)
        {
            throw new ShellException("it takes one directory");
        }

        ErrorNumber error = ErrorNumber.ENOENT;
        string target = path;
        if (!PathNames.IsAbsolute(path) && path is not ("." or "..") && !path.StartsWith("./") && !path.StartsWith("../")
            && shell.Variables.Get("CDPATH") is { Length: > 0 } paths)
        {
            foreach (string directory in paths.Split(':'))
            {
                if (error != ErrorNumber.None)
                {
                    target = PathNames.Join(directory, path);
                    error = Enter(shell, target);
                    shows = error == ErrorNumber.None && directory.Length != 0;
                }
            }
        }

        error = error == ErrorNumber.None ? error : Enter(shell, path);
        if (error != ErrorNumber.None)
        {
            throw new ShellException($"{path}: {shell.System.Explain(error)}");
        }

        if (shows)
        {
            shell.Out.Line(shell.Directory);
        }

        return 0;
    }

    /// <summary>Makes it the current directory. PWD and OLDPWD say so.</summary>
    public static ErrorNumber Enter(Interpreter shell, string path)
    {
        string target = PathNames.Resolve(shell.Directory, shell.Residents.ActualPath(shell, path.Length == 0 ? "." : path));
        ErrorNumber error = shell.System.GetStatus(target, out FileStatus status);
        error = error == ErrorNumber.None && status.Kind != FileKind.Directory ? ErrorNumber.ENOTDIR : error;
        if (error == ErrorNumber.None)
        {
            shell.SetVariable("OLDPWD", shell.Directory);
            shell.Directory = target;
            shell.SetVariable("PWD", target);
        }

        return error;
    }

    public static int Pwd(Interpreter shell, List<Field> words)
    {
        BuiltIn.TakeOptions(words, "LP", out _);
        shell.Out.Line(shell.Directory);
        return 0;
    }

    public static int Umask(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "S", out string options);
        if (first == words.Count)
        {
            shell.Out.Line(options.Length == 0 ? "0" + Convert.ToString(shell.Mask, 8).PadLeft(3, '0') : Symbolic(~shell.Mask & AllPermissions));
            return 0;
        }

        string text = words[first].Text;
        if (char.IsAsciiDigit(text[0]))
        {
            uint mask = 0;
            foreach (char c in text)
            {
                mask = c is >= '0' and <= '7' ? (mask * 8) + (uint)(c - '0') : throw new ShellException($"{text}: a mask has digits from 0 to 7");
            }

            shell.Mask = mask & AllPermissions;
            return 0;
        }

        uint allowed = ~shell.Mask & AllPermissions;
        foreach (string clause in text.Split(','))
        {
            allowed = Apply(clause, allowed);
        }

        shell.Mask = ~allowed & AllPermissions;
        return 0;
    }

    private static uint Apply(string clause, uint allowed)
    {
        int at = clause.AsSpan().IndexOfAny('+', '-', '=');
        if (at < 0)
        {
            throw new ShellException($"{clause}: a mask is a number such as 022, or says who may do what: u=rwx,g=rx,o=");
        }

        uint who = 0;
        foreach (char c in clause.AsSpan(0, at))
        {
            who |= c switch { 'u' => 0x1C0u, 'g' => 0x38u, 'o' => 7u, 'a' => AllPermissions, _ => throw new ShellException($"{c}: it is none of u, g, o, a") };
        }

        who = who == 0 ? AllPermissions : who;
        uint what = 0;
        foreach (char c in clause.AsSpan(at + 1))
        {
            what |= c switch { 'r' => 0x124u, 'w' => 0x92u, 'x' => 0x49u, _ => throw new ShellException($"{c}: it is none of r, w, x") };
        }

        what &= who;
        return clause[at] switch { '+' => allowed | what, '-' => allowed & ~what, _ => (allowed & ~who) | what };
    }

    private static string Symbolic(uint allowed)
    {
        string text = "";
        for (int shift = 6; shift >= 0; shift -= 3)
        {
            uint bits = allowed >> shift;
            text += $"{(text.Length == 0 ? "" : ",")}{"ogu"[shift / 3]}={((bits & 4) != 0 ? "r" : "")}{((bits & 2) != 0 ? "w" : "")}{((bits & 1) != 0 ? "x" : "")}";
        }

        return text;
    }
}
