using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Pipelines, subshells, command substitution and the background: what runs beside this environment.</summary>
public sealed partial class Interpreter
{
    private static int s_lastThreadId = 1_000_000;

    /// <summary>What a command substitution prints. Its return code is that of a command without a name.</summary>
    internal string Capture(ListNode body)
    {
        CaptureFile capture = new(System);
        Interpreter child = Fork();
        child.Files.Set(1, capture);
        _substitutionCode = child.RunToEnd(() => child.RunList(body));
        LastCode = _substitutionCode;
        PassOnInterruption();
        return capture.GetText();
    }

    /// <summary>Runs commands in a subshell to its end: whatever happens becomes a return code.</summary>
    internal int RunToEnd(Func<int> body)
    {
        int code;
        try
        {
            code = body();
            code = _flow == Flow.Next ? code : LastCode;
            LastCode = code;
        }
        catch (ShellException e)
        {
            if (e.Message.Length != 0)
            {
                Report(Name, e.Message);
            }

            code = e.Code;
        }
        catch (InterruptedException)
        {
            code = ReturnCode.Break;
        }

        LastCode = code;
        return _startsOnly && _started is not null ? CloseFiles(code) : Close();
    }

    private int CloseFiles(int code)
    {
        Flush();
        Files.Clear();
        return code;
    }

    private int RunPipeline(PipelineNode pipeline, string source)
    {
        if (pipeline.Commands.Count == 1)
        {
            return RunCommand(pipeline.Commands[0]);
        }

        bool ownsGroup = BeginForeground(pipeline.Commands.TrueForAll(IsPlainProgram));
        try
        {
            List<PipelinePart> parts = StartParts(pipeline.Commands, Interruption, _group!, false);
            return WaitForParts(parts, source);
        }
        finally
        {
            EndForeground(ownsGroup);
        }
    }

    /// <summary>
    /// Programs that start from now on belong together. True if the group is a new one: then <see cref="EndForeground"/> ends it. With job
    /// control, a group of programs alone has the terminal; where the shell itself takes part, the keys are the shell's business.
    /// </summary>
    private bool BeginForeground(bool isOnlyPrograms)
    {
        if (_group is not null)
        {
            return false;
        }

        _group = System.CreateGroup(isOnlyPrograms && !IsSubshell && (Options & ShellOptions.Monitor) != 0);
        if (_group.IsControlled)
        {
            _group.TakeTerminal();
        }

        return true;
    }

    private void EndForeground(bool ownsGroup)
    {
        if (ownsGroup)
        {
            _group?.LeaveTerminal(isStopped: false);
            _group?.Close();
            _group = null;
        }
    }

    /// <summary>A program of the foreground has ended by Ctrl-C, which only it has seen: so has all that it belongs to.</summary>
    private void HeedInterruptionOf(int code)
    {
        if (code == ReturnCode.Break && _group is { IsControlled: true })
        {
            Interruption.Set();
        }
    }

    /// <summary>Starts all commands of a pipeline. In the foreground the last one has run when this comes back, if it needs the shell.</summary>
    private List<PipelinePart> StartParts(List<CommandNode> commands, Interruption interruption, ProgramGroup group, bool isBackground)
    {
        List<PipelinePart> parts = [];
        SystemFile? input = null;
        for (int i = 0; i < commands.Count; i++)
        {
            Interpreter child = Fork(interruption, group);
            if (input is not null)
            {
                child.Files.Set(0, input);
            }
            else if (isBackground)
            {
                child.Files.Set(0, EmptyInput());
            }

            bool isLast = i == commands.Count - 1;
            if (!isLast)
            {
                ErrorNumber error = System.CreatePipe(out int reader, out int writer);
                if (error != ErrorNumber.None)
                {
                    throw new ShellException($"|: {System.Explain(error)}");
                }

                child.Files.Set(1, new SystemFile(System, writer));
                input = new SystemFile(System, reader);
            }

            parts.Add(StartPart(child, commands[i], !isLast || isBackground));
        }

        return parts;
    }

    private PipelinePart StartPart(Interpreter child, CommandNode command, bool isBeside)
    {
        PipelinePart part = new(command is SimpleNode { Words: [{ Source: var name }, ..] } ? name : child.Name);
        if (IsPlainProgram(command))
        {
            child._startsOnly = true;
            part.Code = child.RunToEnd(() => child.RunCommand(command));
            part.Program = child._started;
        }
        else if (isBeside)
        {
            part.Thread = new Thread(() => part.Code = child.RunToEnd(() => child.RunCommand(command)));
            part.Thread.Start();
        }
        else
        {
            part.Code = child.RunToEnd(() => child.RunCommand(command));
        }

        return part;
    }

    /// <summary>A command that only starts a program, so that no thread needs to wait for it.</summary>
    private bool IsPlainProgram(CommandNode command)
    {
        return command is SimpleNode { Words: [{ Plain: { } name }, ..] } simple
            && !Functions.ContainsKey(name) && !BuiltIn.IsBuiltIn(name) && !Residents.Has(name)
            && simple.Words.TrueForAll(w => !Array.Exists(w.Parts, p => p is CommandPart or ParameterPart { Argument: not null }));
    }

    private int WaitForParts(List<PipelinePart> parts, string source)
    {
        bool isInterrupted = false;
        bool isStopped = false;
        foreach (PipelinePart part in parts)
        {
            if (part.Program is { } program)
            {
                ProgramState state = WaitForOne(program, out int code);
                isInterrupted |= state == ProgramState.Running;
                part.Code = code;
                HeedInterruptionOf(code);
                isStopped |= state == ProgramState.Stopped;
            }

            if (!isStopped)
            {
                part.Thread?.Join();
            }
        }

        if (isStopped)
        {
            return AddStoppedJob(parts.FindAll(p => p.Program is not null).ConvertAll(p => p.Program!), source);
        }

        int result = parts[^1].Code;
        foreach (PipelinePart part in parts)
        {
            part.Program?.Close();
            if (part.Program is not null)
            {
                Explain(part.Name, part.Code);
            }

            result = (Options & ShellOptions.PipeFail) != 0 && part.Code != 0 && parts[^1].Code == 0 ? part.Code : result;
        }

        if (isInterrupted || Interruption.IsSet)
        {
            CheckInterruption();
        }

        return result;
    }

    /// <summary><c>command &amp;</c> (XCU 2.9.3.1).</summary>
    private int RunInBackground(AndOrNode item)
    {
        Interruption interruption = new();
        ProgramGroup group = System.CreateGroup(!IsSubshell && (Options & ShellOptions.Monitor) != 0);
        ShellJob job;
        if (item.Pipelines is [{ IsNegated: false } pipeline] && pipeline.Commands.TrueForAll(IsPlainProgram))
        {
            List<PipelinePart> parts = StartParts(pipeline.Commands, interruption, group, true);
            List<PipelinePart> started = parts.FindAll(p => p.Program is not null);
            if (started.Count == 0)
            {
                group.Close();
                return parts[^1].Code;
            }

            job = new ShellJob(Jobs.NextNumber, started[^1].Program!.Id, item.Source, group, interruption);
            job.Programs.AddRange(started.ConvertAll(p => p.Program!));
        }
        else
        {
            Interpreter child = Fork(interruption, group);
            child.Files.Set(0, EmptyInput());
            job = new ShellJob(Jobs.NextNumber, Interlocked.Increment(ref s_lastThreadId), item.Source, group, interruption);
            job.Thread = new Thread(() => job.ThreadCode = child.RunToEnd(() => child.RunAndOr(item))) { IsBackground = true };
            job.Thread.Start();
        }

        Jobs.Add(job);
        LastBackgroundId = job.Id;
        if (IsInteractive)
        {
            Error.Line($"[{job.Number}] {job.Id}");
            Error.Flush();
        }

        return 0;
    }

    /// <summary>Starts a command in the background: the Amiga's Run.</summary>
    public ShellJob StartInBackground(List<Field> words)
    {
        SimpleNode node = new() { Line = Line };
        node.Words.AddRange(words.ConvertAll(w => w.IsQuoted || BuiltIn.IsBuiltIn(w.Text) ? Word.Literal(w.Text)
            : new Word([new LiteralPart(w.Text, false)], w.Text)));
        AndOrNode item = new(string.Join(' ', words.ConvertAll(w => Quoting.Quote(w.Text)))) { IsBackground = true };
        item.Pipelines.Add(new PipelineNode([node], false));
        int before = Jobs.All.Count;
        ShellOptions options = Options;
        Options = (Options | ShellOptions.NoGlob) & ~ShellOptions.Interactive;
        try
        {
            int code = RunInBackground(item);
            return Jobs.All.Count > before ? Jobs.All[^1] : throw new ShellException("", code);
        }
        finally
        {
            Options = options;
        }
    }

    private int AddStoppedJob(List<RunningProgram> programs, string source)
    {
        ShellJob job = new(Jobs.NextNumber, programs[^1].Id, source, _group!, new Interruption()) { State = ProgramState.Stopped };
        job.ShownState = ProgramState.Stopped;
        job.Programs.AddRange(programs);
        Jobs.Add(job);

        // The group lives on in the job.
        _group!.LeaveTerminal(isStopped: true);
        _group = null;
        Report("", $"\n[{job.Number}] stopped: {source}");
        if (IsInLoop)
        {
            // The loop's next round would be in the way of the prompt.
            throw new InterruptedException();
        }

        return ReturnCode.Stopped;
    }

    /// <summary>Nothing to read.</summary>
    private SystemFile? EmptyInput()
    {
        if (System.CreatePipe(out int reader, out int writer) != ErrorNumber.None)
        {
            return null;
        }

        System.Close(writer);
        return new SystemFile(System, reader);
    }
}
