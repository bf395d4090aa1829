using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Pipelines, subshells and the background: what runs beside this environment.</summary>
public sealed partial class Interpreter
{
    /// <summary>The environment of this process that runs commands, if it is not the outermost.</summary>
    private static Interpreter? s_active;

    /// <summary>A file of the parent's that a copy of the process must not keep open: the other end of its own pipe.</summary>
    private OpenFile? _foreign;

    /// <summary>Runs commands in a subshell to its end: whatever happens becomes a return code.</summary>
    internal int RunToEnd(Func<int> body)
    {
        int code;
        Interpreter? outer = s_active;
        s_active = this;
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

        s_active = outer;
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

        bool ownsGroup = BeginForeground();
        try
        {
            List<PipelinePart> parts = StartParts(pipeline.Commands, _group!, false);
            return WaitForParts(parts);
        }
        finally
        {
            EndForeground(ownsGroup);
        }
    }

    /// <summary>
    /// Programs that start from now on belong together, and have the terminal if there is job control. True if the group is a new one: then
    /// <see cref="EndForeground"/> ends it.
    /// </summary>
    private bool BeginForeground()
    {
        if (_group is not null)
        {
            return false;
        }

        _group = System.CreateGroup(ControlsJobs);
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

    /// <summary>
    /// A program of the foreground has ended. If it was by Ctrl-C, which with job control only the program has seen, so has all that it belongs to; a
    /// program that has taken a Ctrl-C for something else has taken it for its script too.
    /// </summary>
    private void HeedInterruptionOf(int code)
    {
        if (code == ReturnCode.Break)
        {
            if (_group is { IsControlled: true })
            {
                Interruption.Set();
            }
        }
        else if (!Traps.ContainsKey(InterruptTrap) && !Interruption.HasStopped)
        {
            Interruption.Clear();
        }
    }

    /// <summary>Starts all commands of a pipeline: programs, and copies of the shell for what needs that.</summary>
    private List<PipelinePart> StartParts(List<CommandNode> commands, ProgramGroup group, bool isBackground)
    {
        List<PipelinePart> parts = [];
        SystemFile? input = isBackground && !ControlsJobs ? EmptyInput() : null;
        for (int i = 0; i < commands.Count; i++)
        {
            bool isPlain = IsPlainProgram(commands[i]);
            Interpreter child = Fork(isPlain ? group : null);
            if (input is not null)
            {
                child.Files.Set(0, input);
                input = null;
            }

            if (i != commands.Count - 1)
            {
                ErrorNumber error = System.CreatePipe(out int reader, out int writer);
                if (error != ErrorNumber.None)
                {
                    throw new ShellException($"|: {System.Explain(error)}");
                }

                child.Files.Set(1, new SystemFile(System, writer));
                input = new SystemFile(System, reader);
                child._foreign = input;
            }

            parts.Add(StartPart(child, commands[i], group, isPlain, isBackground));
        }

        return parts;
    }

    private PipelinePart StartPart(Interpreter child, CommandNode command, ProgramGroup group, bool isPlain, bool isBackground)
    {
        PipelinePart part = new(command is SimpleNode { Words: [{ Source: var name }, ..] } ? name : child.Name) { IsCopy = !isPlain };
        if (isPlain)
        {
            child._startsOnly = true;
            part.Code = child.RunToEnd(() => child.RunCommand(command));
            part.Program = child._started;
        }
        else
        {
            part.Program = StartCopy(child, group, isBackground, () => child.RunCommand(command, isLast: true), out int code);
            part.Code = code;
        }

        return part;
    }

    /// <summary>Runs a body in a subshell in a copy of the process. Null if that is not possible, which is said.</summary>
    private RunningProgram? StartCopy(Interpreter child, ProgramGroup group, bool isBackground, Func<int> body, out int code)
    {
        foreach ((int _, OpenFile file) in child.Files.All)
        {
            // What is in memory the copy would write into its own.
            file.GetHandle();
        }

        bool ignoresKeys = isBackground && !ControlsJobs;
        ErrorNumber error = System.Branch(group, child, () =>
        {
            if (ignoresKeys)
            {
                // XCU 2.11: they are not for who has no terminal.
                child.SetTrap(SignalNames.Interrupt, "");
                child.SetTrap(SignalNames.Quit, "");
            }

            return child.RunToEnd(body);
        }, out RunningProgram? copy);
        code = error == ErrorNumber.None ? 0 : CannotRun;
        if (error != ErrorNumber.None)
        {
            Report(Name, $"no copy of the shell: {System.Explain(error)}");
        }

        return copy;
    }

    /// <summary>This process is a copy of the shell's, and this environment all that runs in it.</summary>
    internal void EnterCopy()
    {
        _foreign?.Release();
        _foreign = null;
        for (Interpreter? other = _parent; other is not null; other = other._parent)
        {
            other.Files.Clear();
        }

        _parent = null;
        s_active = null;
        Interruption.EnterCopy(keepsTraps: false);
    }

    /// <summary>A copy of the process goes on with this environment.</summary>
    internal void Abandon()
    {
        _foreign = null;
        Files.Clear();
    }

    /// <summary>A command that only starts a program, so that no thread needs to wait for it.</summary>
    private bool IsPlainProgram(CommandNode command)
    {
        return command is SimpleNode { Words: [{ Plain: { } name }, ..] } simple
            && !Functions.ContainsKey(name) && !BuiltIn.IsBuiltIn(name) && !Residents.Has(name)
            && simple.Words.TrueForAll(w => !Array.Exists(w.Parts, p => p is CommandPart or ParameterPart { Argument: not null }));
    }

    private int WaitForParts(List<PipelinePart> parts)
    {
        try
        {
            foreach (PipelinePart part in parts)
            {
                if (part.Program is { } program)
                {
                    part.Code = WaitForEnd(program);
                    HeedInterruptionOf(part.Code);
                }
            }
        }
        finally
        {
            foreach (PipelinePart part in parts)
            {
                part.Program?.Close();
            }
        }

        int result = parts[^1].Code;
        foreach (PipelinePart part in parts)
        {
            if (part is { Program: not null, IsCopy: false })
            {
                Explain(part.Name, part.Code);
            }

            result = (Options & ShellOptions.PipeFail) != 0 && part.Code != 0 && parts[^1].Code == 0 ? part.Code : result;
        }

        return result;
    }

    /// <summary><c>command &amp;</c> (XCU 2.9.3.1).</summary>
    private int RunInBackground(AndOrNode item)
    {
        ProgramGroup group = System.CreateGroup(ControlsJobs);
        List<RunningProgram> programs = [];
        int code;
        if (item.Pipelines is [{ IsNegated: false } pipeline] && pipeline.Commands.TrueForAll(IsPlainProgram))
        {
            bool ignoresKeys = !ControlsJobs;
            IgnoreKeys(ignoresKeys);
            List<PipelinePart> parts = StartParts(pipeline.Commands, group, true);
            IgnoreKeys(false);
            code = parts[^1].Code;
            programs = parts.FindAll(p => p.Program is not null).ConvertAll(p => p.Program!);
        }
        else
        {
            Interpreter child = Fork();
            if (!ControlsJobs)
            {
                child.Files.Set(0, EmptyInput());
            }

            if (StartCopy(child, group, true, () => child.RunLast(item), out code) is { } copy)
            {
                programs.Add(copy);
            }
        }

        if (programs.Count == 0)
        {
            group.Close();
            return code;
        }

        ShellJob job = new(Jobs.NextNumber, programs[^1].Id, item.Source, group);
        job.Programs.AddRange(programs);
        Jobs.Add(job);
        LastBackgroundId = job.Id;
        if (IsInteractive)
        {
            Error.Line($"[{job.Number}] {job.Id}");
            Error.Flush();
        }

        return 0;
    }

    private int RunLast(AndOrNode item)
    {
        return item.Pipelines is [{ IsNegated: false, Commands: [var command] }] ? RunCommand(command, isLast: true) : RunAndOr(item);
    }

    /// <summary>Programs that start ignore the terminal's keys (XCU 2.11), or do what they do otherwise.</summary>
    private void IgnoreKeys(bool ignores)
    {
        foreach (int signal in (ReadOnlySpan<int>)[SignalNames.Interrupt, SignalNames.Quit])
        {
            if (ignores)
            {
                Interruption.SetReaction(signal, SignalReaction.Ignore);
            }
            else
            {
                React(signal);
            }
        }
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
