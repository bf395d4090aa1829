using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Lists, compound commands, functions (XCU 2.9), and how control leaves them.</summary>
public sealed partial class Interpreter
{
    private const int MaximumFunctionDepth = 500;

    private Flow _flow;

    /// <summary>How many loops break or continue still has to leave.</summary>
    private int _loopsToLeave;
    private int _loopDepth;
    private int _functionDepth;

    /// <summary>Scripts that <c>.</c> or Execute run: return leaves them too.</summary>
    private int _sourceDepth;

    /// <summary>Above zero where a failure does not end the shell: conditions, all but the last of an and-or list (XCU set -e).</summary>
    private int _ignoredFailures;

    /// <summary>For Execute: failures from <see cref="FailAt"/> on end the script.</summary>
    private bool _isFailAtActive;

    public bool IsInLoop => _loopDepth != 0;

    public bool MayReturn => _functionDepth + _sourceDepth != 0;

    /// <summary>Runs a text's commands one after another, each line before the next is read.</summary>
    public int RunText(SourceText text)
    {
        Parser parser = new(text, Aliases);
        int code = 0;
        while (_flow == Flow.Next)
        {
            ListNode? list;
            try
            {
                list = parser.ParseLine();
            }
            catch (ShellSyntaxException e)
            {
                throw new ShellException($"line {e.Line}: {e.Message}");
            }

            if (list is null)
            {
                break;
            }

            code = RunList(list);
        }

        return code;
    }

    /// <summary>Runs a text in the place of a command: eval, a trap, Execute.</summary>
    public int RunText(string text)
    {
        return RunText(new SourceText(text));
    }

    /// <summary>Runs a script in this environment. <c>return</c> leaves it.</summary>
    /// <param name="stopsAtFailure">As the Amiga's Execute: at the first command that returns <see cref="FailAt"/> or more.</param>
    public int RunScript(string text, bool stopsAtFailure)
    {
        if (_sourceDepth == MaximumSourceDepth)
        {
            throw new ShellException("scripts call each other too deeply; one may be calling itself");
        }

        bool wasActive = _isFailAtActive;
        int loops = _loopDepth;
        _isFailAtActive = stopsAtFailure;
        _loopDepth = 0;
        _sourceDepth++;
        int code;
        try
        {
            code = RunText(text);
        }
        finally
        {
            _sourceDepth--;
            _loopDepth = loops;
            _isFailAtActive = wasActive;
        }

        if (_flow == Flow.Return)
        {
            _flow = Flow.Next;
            code = LastCode;
        }

        return code;
    }

    private const int MaximumSourceDepth = 64;

    public int RunList(ListNode list)
    {
        int code = 0;
        foreach (AndOrNode item in list.Items)
        {
            if ((Options & (ShellOptions.Verbose | ShellOptions.NoExec)) != 0 && !TryShow(item))
            {
                continue;
            }

            code = item.IsBackground ? RunInBackground(item) : RunAndOr(item);
            LastCode = code;
            if (_flow != Flow.Next || !TryGoOn())
            {
                return LastCode;
            }
        }

        return code;
    }

    /// <summary>Between two commands: runs traps. False if one of them ends the shell, or leaves what runs.</summary>
    /// <exception cref="InterruptedException">It was interrupted.</exception>
    private bool TryGoOn()
    {
        if (Interruption.IsSet || TrappedSignals != 0)
        {
            CheckInterruption();
        }

        return _flow == Flow.Next;
    }

    /// <summary>Leaves loops.</summary>
    public void LeaveLoops(int count, bool continues)
    {
        _loopsToLeave = Math.Min(count, _loopDepth);
        _flow = continues ? Flow.Continue : Flow.Break;
    }

    /// <summary>Leaves the function or script.</summary>
    public void Return()
    {
        _flow = Flow.Return;
    }

    /// <summary>Ends this environment once the command that runs has come back.</summary>
    public void Exit()
    {
        _flow = Flow.Exit;
    }

    /// <summary>The shell on a terminal goes on where a command has tried to end it.</summary>
    public void ForgetFlow()
    {
        _flow = Flow.Next;
        _loopDepth = 0;
        _functionDepth = 0;
        _sourceDepth = 0;
        _ignoredFailures = 0;
        _isFailAtActive = false;
    }

    private bool TryShow(AndOrNode item)
    {
        if ((Options & ShellOptions.Verbose) != 0)
        {
            Error.Line(item.Source);
            Error.Flush();
        }

        return (Options & ShellOptions.NoExec) == 0 || IsInteractive;
    }

    private int RunAndOr(AndOrNode item)
    {
        int code = 0;
        int last = item.Pipelines.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            if (i != 0 && item.IsOr[i - 1] == (code == 0))
            {
                continue;
            }

            PipelineNode pipeline = item.Pipelines[i];
            bool isIgnored = i != last || pipeline.IsNegated;
            _ignoredFailures += isIgnored ? 1 : 0;
            try
            {
                code = RunPipeline(pipeline, item.Source);
            }
            finally
            {
                _ignoredFailures -= isIgnored ? 1 : 0;
            }

            if (_flow != Flow.Next)
            {
                return code;
            }

            if (!isIgnored && code != 0)
            {
                LastCode = code;
                StopAtFailure(code, item.Source);
            }

            code = pipeline.IsNegated ? (code == 0 ? 1 : 0) : code;
            LastCode = code;
        }

        return code;
    }

    private void StopAtFailure(int code, string source)
    {
        if (_ignoredFailures != 0)
        {
            return;
        }

        if ((Options & ShellOptions.ErrExit) != 0)
        {
            _flow = Flow.Exit;
        }
        else if (_isFailAtActive && code >= FailAt && _functionDepth == 0)
        {
            Report("Execute", $"stopped at: {source}");
            _flow = Flow.Return;
        }
    }

    /// <summary>Runs a list whose failure only decides something.</summary>
    private int RunCondition(ListNode list)
    {
        _ignoredFailures++;
        try
        {
            return RunList(list);
        }
        finally
        {
            _ignoredFailures--;
        }
    }

    /// <param name="isLast">Nothing runs behind it in this environment, which need not remember what redirections replace.</param>
    private int RunCommand(CommandNode node, bool isLast = false)
    {
        if (!TryGoOn())
        {
            return LastCode;
        }

        Line = node.Line;
        if (node is SimpleNode simple)
        {
            return RunSimple(simple, isLast);
        }

        if (node is GroupNode { IsSubshell: true } group && !isLast)
        {
            return RunSubshell(group);
        }

        if (node.Redirections.Count == 0)
        {
            return RunCompound(node);
        }

        SavedFiles saved;
        try
        {
            saved = Redirect(node.Redirections);
        }
        catch (ShellException e)
        {
            Report(Name, e.Message);
            return e.Code;
        }

        if (isLast)
        {
            saved.Forget();
        }

        try
        {
            return RunCompound(node);
        }
        finally
        {
            Flush();
            saved.Restore(Files);
        }
    }

    private int RunCompound(CommandNode node)
    {
        switch (node)
        {
            case GroupNode group:
                return RunList(group.Body);
            case IfNode branch:
                return RunIf(branch);
            case WhileNode loop:
                return RunWhile(loop);
            case ForNode loop:
                return RunFor(loop);
            case CaseNode choice:
                return RunCase(choice);
            default:
                FunctionNode function = (FunctionNode)node;
                Functions[function.Name] = function;
                return 0;
        }
    }

    private int RunSubshell(GroupNode group)
    {
        Interpreter child = Fork(_group);
        int code = child.RunToEnd(() =>
        {
            child.Redirect(group.Redirections).Forget();
            return child.RunList(group.Body);
        });
        PassOnInterruption();
        return code;
    }

    private int CallFunction(FunctionNode function, List<Field> words)
    {
        if (_functionDepth == MaximumFunctionDepth)
        {
            throw new ShellException($"{function.Name}: functions call each other too deeply");
        }

        List<string> outer = Parameters;
        int loops = _loopDepth;
        Parameters = [];
        for (int i = 1; i < words.Count; i++)
        {
            Parameters.Add(words[i].Text);
        }

        _loopDepth = 0;
        _functionDepth++;
        Variables.EnterScope();
        try
        {
            int code = RunCommand(function.Body);
            if (_flow == Flow.Return)
            {
                _flow = Flow.Next;
                code = LastCode;
            }

            return code;
        }
        finally
        {
            Variables.LeaveScope();
            _functionDepth--;
            _loopDepth = loops;
            Parameters = outer;
        }
    }
}
