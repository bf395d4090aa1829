using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Command substitution (XCU 2.6.3).</summary>
public sealed partial class Interpreter
{
    /// <summary>How deep calls of functions are followed to find out whether they start programs.</summary>
    private const int MaximumLook = 8;

    /// <summary>What a command substitution prints. Its return code is that of a command without a name.</summary>
    internal string Capture(ListNode body)
    {
        string text = IsResident(body, 0) ? CaptureHere(body) : CaptureFromPipe(body);
        LastCode = _substitutionCode;
        return text;
    }

    /// <summary>Commands of the shell alone need neither a pipe nor another process.</summary>
    private string CaptureHere(ListNode body)
    {
        CaptureFile capture = new(System);
        Interpreter child = Fork(_group);
        child.Files.Set(1, capture);
        _substitutionCode = child.RunToEnd(() => child.RunList(body));
        PassOnInterruption();
        return capture.GetText();
    }

    private string CaptureFromPipe(ListNode body)
    {
        ErrorNumber error = System.CreatePipe(out int reader, out int writer);
        if (error != ErrorNumber.None)
        {
            throw new ShellException($"no pipe: {System.Explain(error)}");
        }

        bool isPlain = body.Items is [{ IsBackground: false, Pipelines: [{ IsNegated: false, Commands: [var command] }] }] && IsPlainProgram(command);
        bool ownsGroup = BeginForeground();
        RunningProgram? program = null;
        SystemFile source = new(System, reader);
        try
        {
            Interpreter child = Fork(isPlain ? _group : null);
            child.Files.Set(1, new SystemFile(System, writer));
            child._foreign = source;
            if (isPlain)
            {
                child._startsOnly = true;
                _substitutionCode = child.RunToEnd(() => child.RunList(body));
                program = child._started;
            }
            else
            {
                program = StartCopy(child, _group!, false, () => child.RunList(body), out _substitutionCode);
            }

            string text = program is null ? "" : ReadAll(reader, program);
            if (program is not null)
            {
                _substitutionCode = WaitForEnd(program);
                HeedInterruptionOf(_substitutionCode);
            }

            return text;
        }
        finally
        {
            program?.Close();
            source.Release();
            EndForeground(ownsGroup);
        }
    }

    private string ReadAll(int reader, RunningProgram program)
    {
        MemoryStream bytes = new();
        byte[] buffer = new byte[4096];
        while (true)
        {
            if (SeesStops && program.WaitForInput(reader) == ProgramState.Stopped)
            {
                StopHere(_group);
                continue;
            }

            ErrorNumber error = System.Read(reader, buffer, out int count);
            if (error == ErrorNumber.EINTR)
            {
                if (!TryPassOnInterruption())
                {
                    CheckInterruption();
                }
            }
            else if (error != ErrorNumber.None || count == 0)
            {
                return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
            }
            else
            {
                bytes.Write(buffer, 0, count);
            }
        }
    }

    /// <summary>Whether the commands are the shell's own, as far as can be seen.</summary>
    private bool IsResident(ListNode list, int depth)
    {
        return list.Items.TrueForAll(i => !i.IsBackground
            && i.Pipelines.TrueForAll(p => p.Commands is [var command] && IsResident(command, depth)));
    }

    private bool IsResident(CommandNode command, int depth)
    {
        return command switch
        {
            SimpleNode { Words: [] } => true,
            SimpleNode { Words: [{ Plain: { } name }, ..] } => Functions.TryGetValue(name, out FunctionNode? function)
                ? depth < MaximumLook && IsResident(function.Body, depth + 1) : BuiltIn.IsBuiltIn(name) || Residents.Has(name),
            GroupNode group => IsResident(group.Body, depth),
            IfNode branch => branch.Branches.TrueForAll(b => IsResident(b.Condition, depth) && IsResident(b.Body, depth))
                && (branch.Otherwise is null || IsResident(branch.Otherwise, depth)),
            WhileNode loop => IsResident(loop.Condition, depth) && IsResident(loop.Body, depth),
            ForNode loop => IsResident(loop.Body, depth),
            CaseNode choice => choice.Items.TrueForAll(i => IsResident(i.Body, depth)),
            FunctionNode => true,
            _ => false,
        };
    }
}
