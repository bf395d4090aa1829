using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Jobs: list, foreground, background, wait.</summary>
internal static class JobBuiltIns
{
    private const int NotFound = 127;

    public static int Jobs(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "lp", out string options);
        List<ShellJob> jobs = first == words.Count ? [.. shell.Jobs.All] : words.GetRange(first, words.Count - first).ConvertAll(w => Find(shell, w.Text));
        foreach (ShellJob job in jobs)
        {
            JobLine line = JobLine.Of(job, shell.Jobs);
            Show(shell, line, options);
            if (options.Contains('p'))
            {
                continue;
            }

            job.ShownState = line.State;
            if (line.State == ProgramState.Ended)
            {
                shell.Jobs.Remove(job);
            }
        }

        if (first == words.Count && jobs.Count == 0)
        {
            foreach (JobLine line in shell.Jobs.OfParent)
            {
                Show(shell, line, options);
            }
        }

        return 0;
    }

    private static void Show(Interpreter shell, JobLine line, string options) =>
        shell.Out.Line(options.Contains('p') ? line.Id.ToString() : line.Format(options.Contains('l')));

    /// <summary>The shell forgets jobs, which go on.</summary>
    public static int Disown(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "a", out string options);
        List<ShellJob> jobs = options.Contains('a') ? [.. shell.Jobs.All]
            : first == words.Count ? [Find(shell, "%+")] : words.GetRange(first, words.Count - first).ConvertAll(w => Find(shell, w.Text));
        foreach (ShellJob job in jobs)
        {
            job.Close();
            shell.Jobs.Remove(job);
        }

        return 0;
    }

    public static int Wait(Interpreter shell, List<Field> words)
    {
        bool waitsForAll = words.Count == 1;
        List<ShellJob?> jobs = waitsForAll ? [.. shell.Jobs.All] : words[1..].ConvertAll(w => shell.Jobs.Find(w.Text));
        int code = 0;
        foreach (ShellJob? job in jobs)
        {
            if (job is not null && !TryWait(shell, job))
            {
                // XCU 2.12: a signal that a trap waits for ends wait at once, and the trap comes behind it.
                int signal = SignalNames.Interrupt;
                while ((shell.TrappedSignals >> signal & 1) == 0 || !shell.Interruption.IsPending(1ul << signal))
                {
                    if (++signal == SignalNames.Count)
                    {
                        signal = SignalNames.Interrupt;
                        break;
                    }
                }

                shell.CheckInterruption();
                return ReturnCode.OfSignal(signal);
            }

            code = waitsForAll ? 0 : job is null ? NotFound : job.State == ProgramState.Stopped ? ReturnCode.Stopped : job.Code;
        }

        return code;
    }

    public static int Foreground(Interpreter shell, List<Field> words)
    {
        ShellJob job = Find(shell, words.Count > 1 ? words[1].Text : "%+");
        shell.Out.Line(job.Text);
        shell.Out.Flush();
        Continue(shell, job, inForeground: true);
        ProgramState state = job.Wait(shell.Interruption, 0);
        while (state == ProgramState.Running)
        {
            job.Group.Kill(ReturnCode.Break);
            state = job.Wait(new Interruption(), 0);
        }

        job.Group.LeaveTerminal(state == ProgramState.Stopped);
        if (state == ProgramState.Stopped)
        {
            shell.Jobs.Current = job;
            job.ShownState = state;
            shell.Report("", $"\n[{job.Number}] stopped: {job.Text}");
            return ReturnCode.Stopped;
        }

        shell.Jobs.Remove(job);
        if (job.Code == ReturnCode.Break && job.Group.IsControlled)
        {
            // Ctrl-C, which only the job has seen.
            shell.Interruption.Set();
            shell.CheckInterruption();
        }

        return job.Code;
    }

    public static int Background(Interpreter shell, List<Field> words)
    {
        ShellJob job = Find(shell, words.Count > 1 ? words[1].Text : "%+");
        Continue(shell, job, inForeground: false);
        shell.Out.Line($"[{job.Number}] {job.Text}");
        return 0;
    }

    private static void Continue(Interpreter shell, ShellJob job, bool inForeground)
    {
        if (inForeground)
        {
            job.Group.TakeTerminal();
        }

        if (job.Look() == ProgramState.Stopped)
        {
            job.Group.TrySignal(SignalNames.Continue);
            job.State = ProgramState.Running;
        }

        job.ShownState = ProgramState.Running;

        shell.Jobs.Current = job;
    }

    /// <summary>False if a signal has come meanwhile.</summary>
    private static bool TryWait(Interpreter shell, ShellJob job)
    {
        if (job.Wait(shell.Interruption, shell.TrappedSignals) == ProgramState.Running)
        {
            return false;
        }

        if (job.State == ProgramState.Ended)
        {
            shell.Jobs.Remove(job);
        }

        return true;
    }

    private static ShellJob Find(Interpreter shell, string text)
    {
        return shell.Jobs.Find(text) ?? throw new ShellException(
            shell.Jobs.All.Count == 0 ? "nothing runs in the background" : $"{text}: there is no such job; jobs lists them");
    }
}
