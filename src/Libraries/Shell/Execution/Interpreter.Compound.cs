using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Conditions, loops and case (XCU 2.9.4).</summary>
public sealed partial class Interpreter
{
    private int RunIf(IfNode node)
    {
        foreach ((ListNode condition, ListNode body) in node.Branches)
        {
            int code = RunCondition(condition);
            if (_flow != Flow.Next)
            {
                return code;
            }

            if (code == 0)
            {
                return RunList(body);
            }
        }

        return node.Otherwise is null ? 0 : RunList(node.Otherwise);
    }

    private int RunWhile(WhileNode node)
    {
        int code = 0;
        _loopDepth++;
        while (true)
        {
            int condition = RunCondition(node.Condition);
            if (_flow == Flow.Next && (condition == 0) == node.IsUntil)
            {
                break;
            }

            code = _flow == Flow.Next ? RunList(node.Body) : _flow is Flow.Break or Flow.Continue ? 0 : condition;
            if (!GoesOn())
            {
                break;
            }

            CheckInterruption();
        }

        _loopDepth--;
        return code;
    }

    private int RunFor(ForNode node)
    {
        List<string> values = [.. Parameters];
        if (node.Words is not null)
        {
            List<Field> fields = [];
            foreach (Word word in node.Words)
            {
                _expander.Expand(word, true, fields);
            }

            values.Clear();
            foreach (Field field in fields)
            {
                values.Add(field.Text);
            }
        }

        int code = 0;
        _loopDepth++;
        foreach (string value in values)
        {
            SetVariable(node.Name, value);
            code = RunList(node.Body);
            if (!GoesOn())
            {
                break;
            }

            CheckInterruption();
        }

        _loopDepth--;
        return code;
    }

    /// <summary>Whether a loop runs its body again, after what break and continue have asked for.</summary>
    private bool GoesOn()
    {
        if (_flow == Flow.Next)
        {
            return true;
        }

        if (_flow is not (Flow.Break or Flow.Continue))
        {
            return false;
        }

        if (--_loopsToLeave > 0)
        {
            return false;
        }

        bool continues = _flow == Flow.Continue;
        _flow = Flow.Next;
        return continues;
    }

    private int RunCase(CaseNode node)
    {
        string subject = _expander.ExpandText(node.Subject);
        bool isFound = false;
        int code = 0;
        foreach (CaseItem item in node.Items)
        {
            isFound = isFound || item.Patterns.Exists(p => ShellPattern.Matches(_expander.ExpandPattern(p), subject));
            if (!isFound)
            {
                continue;
            }

            code = RunList(item.Body);
            if (!item.FallsThrough || _flow != Flow.Next)
            {
                break;
            }
        }

        return code;
    }
}
