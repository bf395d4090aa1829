using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>What changes which command comes next.</summary>
internal static class ControlBuiltIns
{
    private const int CodeMask = 255;

    public static int Leave(Interpreter shell, List<Field> words, bool continues)
    {
        int count = words.Count > 1 ? BuiltIn.Number(words[1].Text, "loops") : 1;
        if (count < 1)
        {
            throw new ShellException($"{words[0]}: {count}: the number of loops begins at 1");
        }

        if (shell.IsInLoop)
        {
            shell.LeaveLoops(count, continues);
        }

        return 0;
    }

    public static int Exit(Interpreter shell, List<Field> words)
    {
        int code = words.Count > 1 ? BuiltIn.Number(words[1].Text, "return codes") & CodeMask : shell.LastCode;
        if (shell.WarnsOfStoppedJobs())
        {
            return 1;
        }

        shell.Exit();
        return shell.LastCode = code;
    }

    public static int Return(Interpreter shell, List<Field> words)
    {
        int code = words.Count > 1 ? BuiltIn.Number(words[1].Text, "return codes") & CodeMask : shell.LastCode;
        if (shell.MayReturn)
        {
            shell.Return();
        }
        else
        {
            shell.Exit();
        }

        return shell.LastCode = code;
    }

    public static int Eval(Interpreter shell, List<Field> words)
    {
        string text = string.Join(' ', words[1..].ConvertAll(w => w.Text));
        return text.Length == 0 ? 0 : shell.RunText(text);
    }

    public static int Dot(Interpreter shell, List<Field> words)
    {
        if (words.Count < 2)
        {
            throw new ShellException($"{words[0]} needs the name of a script");
        }

        string name = words[1].Text;
        string path = name.Contains('/') || name.Contains(':') ? shell.Resolve(name) : shell.FindProgram(name) ?? shell.Resolve(name);
        ErrorNumber error = ReadText(shell, path, out string text);
        if (error != ErrorNumber.None)
        {
            throw new ShellException($"{words[0]}: {name}: {shell.System.Explain(error)}");
        }

        List<string> outer = shell.Parameters;
        if (words.Count > 2)
        {
            shell.Parameters = words[2..].ConvertAll(w => w.Text);
        }

        int code = shell.RunScript(text, stopsAtFailure: false);
        shell.Parameters = outer;
        return code;
    }

    /// <summary>All of a file as text.</summary>
    public static ErrorNumber ReadText(Interpreter shell, string path, out string text)
    {
        text = "";
        ErrorNumber error = shell.System.Open(path, OpenFlags.ReadOnly, 0, out int handle);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MemoryStream bytes = new();
        byte[] buffer = new byte[4096];
        int count;
        while ((error = shell.System.Read(handle, buffer, out count)) == ErrorNumber.None && count != 0)
        {
            bytes.Write(buffer, 0, count);
        }

        shell.System.Close(handle);
        text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return error;
    }

    /// <summary>
    /// Without a command the redirections stay. With one the shell ends as it does: nothing can take the shell's place, for a program gets
    /// other capabilities.
    /// </summary>
    public static int Exec(Interpreter shell, List<Field> words)
    {
        int first = words.Count > 1 && words[1].Text == "--" ? 2 : 1;
        if (words.Count <= first)
        {
            return 0;
        }

        List<Field> command = words.GetRange(first, words.Count - first);
        int code = shell.RunWords(command, skipsFunctions: true);
        if (code is not (126 or 127) || !shell.IsInteractive)
        {
            shell.Traps.Remove(Interpreter.ExitTrap);
            shell.Exit();
        }

        return shell.LastCode = code;
    }

    public static int Times(Interpreter shell, List<Field> words)
    {
        (long own, long children) = shell.System.GetTimes();
        foreach (long time in (ReadOnlySpan<long>)[own, children])
        {
            // Time in the kernel is not told apart from time in programs.
            long milliseconds = time / 1_000_000;
            shell.Out.Add(milliseconds / 60_000).Add('m').Add(milliseconds / 1000 % 60).Add('.')
                .AddNumber(milliseconds % 1000, 3, '0').Add("s 0m0.000s").End();
        }

        return 0;
    }
}
