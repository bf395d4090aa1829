using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>The commands of POSIX that are built into the shell, by name. They are written in small letters.</summary>
public static class BuiltIn
{
    public static readonly string[] SpecialNames =
        [".", ":", "break", "continue", "eval", "exec", "exit", "export", "readonly", "return", "set", "shift", "times", "trap", "unset"];

    public static readonly string[] OtherNames =
    [
        "[", "alias", "bg", "cd", "command", "disown", "echo", "false", "fg", "getopts", "hash", "jobs", "kill", "local", "printf", "pwd", "read",
        "source", "test", "true", "type", "umask", "unalias", "wait",
    ];

    /// <summary>A special built-in of XCU 2.14: its errors end a script, and assignments in front of it stay.</summary>
    public static bool IsSpecial(string name)
    {
        return Array.BinarySearch(SpecialNames, name, StringComparer.Ordinal) >= 0;
    }

    public static bool IsBuiltIn(string name)
    {
        return IsSpecial(name) || Array.BinarySearch(OtherNames, name, StringComparer.Ordinal) >= 0;
    }

    /// <summary>What runs it, with its name as the first word; null for other names.</summary>
    public static Func<Interpreter, List<Field>, int>? Find(string name)
    {
        return name switch
        {
            ":" or "true" => static (_, _) => 0,
            "false" => static (_, _) => 1,
            "." or "source" => ControlBuiltIns.Dot,
            "break" => static (shell, words) => ControlBuiltIns.Leave(shell, words, false),
            "continue" => static (shell, words) => ControlBuiltIns.Leave(shell, words, true),
            "eval" => ControlBuiltIns.Eval,
            "exec" => ControlBuiltIns.Exec,
            "exit" => ControlBuiltIns.Exit,
            "return" => ControlBuiltIns.Return,
            "times" => ControlBuiltIns.Times,
            "trap" => TrapBuiltIn.Run,
            "export" => static (shell, words) => VariableBuiltIns.Mark(shell, words, isExport: true),
            "readonly" => static (shell, words) => VariableBuiltIns.Mark(shell, words, isExport: false),
            "local" => VariableBuiltIns.Local,
            "set" => SetBuiltIn.Run,
            "shift" => VariableBuiltIns.Shift,
            "unset" => VariableBuiltIns.Unset,
            "getopts" => GetOptsBuiltIn.Run,
            "read" => ReadBuiltIn.Run,
            "echo" => EchoBuiltIn.Run,
            "printf" => PrintfBuiltIn.Run,
            "test" or "[" => TestBuiltIn.Run,
            "cd" => DirectoryBuiltIns.Cd,
            "pwd" => DirectoryBuiltIns.Pwd,
            "umask" => DirectoryBuiltIns.Umask,
            "alias" => NameBuiltIns.Alias,
            "unalias" => NameBuiltIns.Unalias,
            "command" => NameBuiltIns.Command,
            "type" => NameBuiltIns.Type,
            "hash" => NameBuiltIns.Hash,
            "jobs" => JobBuiltIns.Jobs,
            "fg" => JobBuiltIns.Foreground,
            "bg" => JobBuiltIns.Background,
            "wait" => JobBuiltIns.Wait,
            "disown" => JobBuiltIns.Disown,
            "kill" => KillBuiltIn.Run,
            _ => null,
        };
    }

    /// <summary>Takes the options of a command off the words behind its name (XBD 12.2).</summary>
    /// <param name="known">The letters that it has.</param>
    /// <param name="given">Those that were there.</param>
    /// <returns>The index of the first operand.</returns>
    internal static int TakeOptions(List<Field> words, string known, out string given)
    {
        given = "";
        for (int i = 1; i < words.Count; i++)
        {
            string word = words[i].Text;
            if (word == "--")
            {
                return i + 1;
            }

            if (word.Length < 2 || word[0] != '-')
            {
                return i;
            }

            foreach (char letter in word.AsSpan(1))
            {
                given += known.Contains(letter) ? letter.ToString()
                    : throw new ShellException($"there is no option -{letter}{(known.Length == 0 ? "" : $"; there are: -{known}")}");
            }
        }

        return words.Count;
    }

    internal static int Number(string text, string what)
    {
        return int.TryParse(text, out int number) ? number : throw new ShellException($"{text}: it is no number of {what}");
    }
}
