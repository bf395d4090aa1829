using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Finds programs, starts each in a job of its own, and waits for the one in the foreground, which Ctrl-C ends. What a program
/// gets: the three streams, the shell's variables as environment, the namespace. Used by the shell's thread.
/// </summary>
internal sealed class ProgramRunner
{
    private const ulong BreakToken = 1;
    private const ulong ForegroundToken = 2;
    private const ulong FirstBackgroundToken = 16;
    private const int QueueLength = 64;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly List<BackgroundProgram> _background = [];
    private readonly Job _job;
    private readonly Event _break;
    private Channel _events;
    private int _nextNumber = 1;

    public ProgramRunner(Job job, Event breakEvent)
    {
        _job = job;
        _break = breakEvent;
    }

    public List<BackgroundProgram> Background => _background;

    public ErrorNumber Prepare()
    {
        ErrorNumber error = Channel.Create(QueueLength, out _events);

        // Never used: a channel that nobody can send to would not be waited on.
        error = error == ErrorNumber.None ? _events.Connect(0, out _) : error;
        return error == ErrorNumber.None && _break.Handle.IsSome
            ? _break.Handle.Notify(_events, BreakToken, Signals.Signaled)
            : error;
    }

    /// <summary>Looks a program up: a path as it stands, a name in the current directory and along the path. ENOENT.</summary>
    public ErrorNumber Find(Interpreter shell, string name, out FileHandle file, out string path)
    {
        bool isPath = PathNames.IsAbsolute(name) || name.Contains('/');
        ErrorNumber error = TryOpen(name, out file, out path);
        for (int i = 0; error == ErrorNumber.ENOENT && !isPath && i < shell.SearchPath.Count; i++)
        {
            error = TryOpen(PathNames.Join(shell.SearchPath[i], name), out file, out path);
        }

        return error;
    }

    /// <summary>Runs a program in the foreground and gives its return code.</summary>
    public int Run(Interpreter shell, FileHandle file, string path, List<Word> words)
    {
        shell.Flush();
        ErrorNumber error = Start(shell, file, words, shell.Input.Handle, false, out Process process, out Job job);
        if (error != ErrorNumber.None)
        {
            shell.Report(path, Utf8Text.ToString(ErrorText.For(error)), "");
            return ReturnCode.Fail;
        }

        WaitFor(shell, process, job);
        process.GetInformation(out ProcessInformation information);
        process.Close();
        job.Close();
        if (information.ExitCode >= ReturnCode.Break - 2 && ReturnCode.Explain(information.ExitCode) is { } meaning)
        {
            shell.Report(words[0].Text, meaning, "");
        }

        return information.ExitCode;
    }

    /// <summary>Starts a program and goes on.</summary>
    /// <param name="isShell">A shell with one of this shell's own commands: it gets the capabilities that these need.</param>
    public ErrorNumber RunInBackground(
        Interpreter shell, FileHandle file, List<Word> words, string title, bool isShell, out BackgroundProgram? program)
    {
        program = null;
        shell.Flush();
        ErrorNumber error = Start(shell, file, words, Handle.None, isShell, out Process process, out Job job);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        process.GetInformation(out ProcessInformation information);
        program = new BackgroundProgram(_nextNumber++, title, process, job, information.Id);
        _background.Add(program);
        return process.Handle.Notify(_events, FirstBackgroundToken + (ulong)program.Number, Signals.Terminated);
    }

    /// <summary>Says which programs in the background have ended. Waits for nothing.</summary>
    public void ReportEnded(Interpreter shell)
    {
        for (int i = _background.Count - 1; i >= 0; i--)
        {
            BackgroundProgram program = _background[i];
            if (program.Process.WaitForExit(Deadline.Now, out int code) != ErrorNumber.None)
            {
                continue;
            }

            shell.Out.Add('[').Add(program.Number).Add("] ").Add(program.Name).Add(code == 0 ? " has ended" : " has ended with ");
            if (code != 0)
            {
                shell.Out.Add(code);
            }

            shell.Out.End();
            program.Process.Close();
            program.Job.Close();
            _background.RemoveAt(i);
        }

        shell.Out.Flush();
    }

    private static ErrorNumber TryOpen(string path, out FileHandle file, out string actual)
    {
        actual = path;
        ErrorNumber error = Files.Open(path, OpenFlags.ReadOnly, out file);
        if (error == ErrorNumber.ENOENT)
        {
            actual = Files.Actual(path);
            error = Files.Open(actual, OpenFlags.ReadOnly, out file);
        }

        if (error == ErrorNumber.None
            && (file.GetStatus(out FileStatus status) != ErrorNumber.None || status.Kind != FileKind.Regular))
        {
            file.Close();
            return ErrorNumber.ENOENT;
        }

        return error;
    }

    private unsafe ErrorNumber Start(
        Interpreter shell, FileHandle file, List<Word> words, Handle input, bool isShell, out Process process, out Job job)
    {
        process = Process.None;
        ErrorNumber error = Job.Create(_job, out job);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        SpawnBuilder spawn = new(_buffer, file.Handle) { Job = job };
        for (int i = 0; i < words.Count; i++)
        {
            spawn.AddArgument(Utf8Text.Of(words[i].Text));
        }

        Variables variables = shell.Variables;
        for (int i = 0; i < variables.Count; i++)
        {
            spawn.AddEnvironment(Utf8Text.Of(variables.NameAt(i)), Utf8Text.Of(variables.ValueAt(i)));
        }

        // The bytes live in a buffer of Utf8Text until Start returns: nothing else is converted in between.
        ReadOnlySpan<byte> name = Utf8Text.Of(PathNames.NameOf(words[0].Text));
        spawn.SetName(name);
        spawn.AddStandard(input, shell.Out.File.Handle, shell.Error.File.Handle);
        if (isShell)
        {
            shell.Capabilities.PassOn(ref spawn);
        }

        error = spawn.Start(out process);
        if (error != ErrorNumber.None)
        {
            job.Close();
        }

        return error;
    }

    private unsafe void WaitFor(Interpreter shell, Process process, Job job)
    {
        ForgetEvents();
        if (process.Handle.Notify(_events, ForegroundToken, Signals.Terminated) != ErrorNumber.None)
        {
            process.WaitForExit(Deadline.Never, out _);
            return;
        }

        Message message = default;
        while (process.WaitForExit(Deadline.Now, out _) != ErrorNumber.None)
        {
            if (shell.IsInterrupted)
            {
                // Everything that the program started ends with it.
                job.Kill(ExitCode.Break);
                process.WaitForExit(Deadline.Never, out _);
                return;
            }

            message.Deadline = Deadline.Never;
            _events.Receive(&message);
        }
    }

    /// <summary>Takes what is left from programs before, so that it never fills the queue.</summary>
    private unsafe void ForgetEvents()
    {
        Message message = default;
        do
        {
            message.Deadline = Deadline.Now;
        }
        while (_events.Receive(&message) >= 0);
    }
}
