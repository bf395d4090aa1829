using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Sends signals to jobs and processes (XCU kill). Names of programs and servers are the resident command's business.</summary>
internal static class KillBuiltIn
{
    private const int FaultBase = 128;

    public static int Run(Interpreter shell, List<Field> words)
    {
        int signal = SignalNames.Terminate;
        int first = 1;
        if (words.Count > 1 && words[1].Text is ['-', _, ..] option && option != "--")
        {
            if (option == "-l")
            {
                return List(shell, words);
            }

            first = option == "-s" ? 3 : 2;
            string name = option == "-s" ? (words.Count > 2 ? words[2].Text : "") : option[1..];
            signal = SignalNames.Find(name);
            if (signal < 0)
            {
                throw new ShellException($"{name}: there is no such signal; kill -l lists them");
            }
        }

        first += first < words.Count && words[first].Text == "--" ? 1 : 0;
        if (first >= words.Count)
        {
            throw new ShellException("it needs the number of a process or job: kill %1");
        }

        int code = 0;
        foreach (Field word in words[first..])
        {
            code = Math.Max(code, Send(shell, word, signal));
        }

        return code;
    }

    private static int Send(Interpreter shell, Field target, int signal)
    {
        if (shell.Jobs.Find(target.Text) is { } job)
        {
            if (job.Look() == ProgramState.Ended)
            {
                throw new ShellException($"{target}: it has ended already", 1);
            }

            if (signal == 0)
            {
                return 0;
            }

            if (!job.Group.TrySignal(signal))
            {
                job.Group.Kill(FaultBase + signal);
            }

            return 0;
        }

        if (int.TryParse(target.Text, out int id) && shell.System.TrySignal(id, signal))
        {
            return 0;
        }

        // The number or name of a program of another shell, or of a server.
        return shell.Residents.Has("Kill")
            ? shell.Residents.Run(shell, [new Field("Kill", false), new Field(target.Text, true)])
            : throw new ShellException($"{target}: there is no such job or process", 1);
    }

    private static int List(Interpreter shell, List<Field> words)
    {
        if (words.Count > 2)
        {
            int code = BuiltIn.Number(words[2].Text, "signals");
            shell.Out.Line(SignalNames.NameOf(code > FaultBase ? code - FaultBase : code));
            return 0;
        }

        for (int i = 1; i < SignalNames.Count; i++)
        {
            shell.Out.Add(i == 1 ? "" : " ").Add(SignalNames.NameOf(i));
        }

        shell.Out.End();
        return 0;
    }
}
