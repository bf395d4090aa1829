using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Simple commands (XCU 2.9.1): assignments, built-ins, functions, resident commands, programs.</summary>
public sealed partial class Interpreter
{
    private const int CannotRun = 126;
    private const int NotFound = 127;

    /// <summary>The last command substitution's return code: that of a command without a name.</summary>
    private int _substitutionCode;

    private int RunSimple(SimpleNode node, bool isLast)
    {
        _substitutionCode = 0;
        List<Field> words = ExpandWords(node);
        if (words.Count == 0)
        {
            return RunNameless(node);
        }

        Trace(node, words);
        int code = RunWords(node, words, isLast);
        if (code != 0)
        {
            CommandFailed?.Invoke(words[0].Text, code);
        }

        return code;
    }

    private List<Field> ExpandWords(SimpleNode node)
    {
        List<Field> words = [];
        bool findsPaths = true;
        foreach (Word word in node.Words)
        {
            bool wasEmpty = words.Count == 0;
            _expander.Expand(word, findsPaths, words);
            if (wasEmpty && words.Count != 0)
            {
                string name = words[0].Text;
                findsPaths = Functions.ContainsKey(name) || BuiltIn.IsBuiltIn(name) || !Residents.ExpandsPatterns(name);
            }
        }

        return words;
    }

    private int RunNameless(SimpleNode node)
    {
        SavedFiles saved;
        try
        {
            saved = Redirect(node.Redirections);
        }
        catch (ShellException e) when (e.Code == 1)
        {
            Report(Name, e.Message);
            return 1;
        }

        saved.Restore(Files);
        foreach (Assignment assignment in node.Assignments)
        {
            string value = _expander.ExpandText(assignment.Value);
            SetVariable(assignment.Name, value);
            if ((Options & ShellOptions.Trace) != 0)
            {
                ShowTrace(string.Concat(assignment.Name, "=", Quoting.Quote(value)));
            }
        }

        return _substitutionCode;
    }

    private int RunWords(SimpleNode node, List<Field> words, bool isLast)
    {
        string name = words[0].Text;
        bool isSpecial = BuiltIn.IsSpecial(name);
        SavedFiles saved;
        try
        {
            saved = Redirect(node.Redirections);
        }
        catch (ShellException e) when (!isSpecial)
        {
            Report(Name, e.Message);
            return e.Code;
        }

        if (isLast)
        {
            saved.Forget();
        }

        List<(string Name, Variable? Saved)>? hidden = null;
        bool keepsFiles = false;
        try
        {
            if (node.Assignments.Count != 0)
            {
                hidden = Assign(node.Assignments, isSpecial);
            }

            int code = RunWords(words);
            keepsFiles = name == "exec" && words.Count == 1;
            return CheckOutput(name, code);
        }
        finally
        {
            Flush();
            if (keepsFiles)
            {
                saved.Forget();
            }
            else
            {
                saved.Restore(Files);
            }

            for (int i = (hidden?.Count ?? 0) - 1; i >= 0; i--)
            {
                Variables.Restore(hidden![i].Name, hidden[i].Saved);
            }
        }
    }

    /// <summary>Runs a command with its arguments and the streams as they are.</summary>
    public int RunWords(List<Field> words, bool skipsFunctions = false)
    {
        string name = words[0].Text;
        if (!skipsFunctions && !BuiltIn.IsSpecial(name) && Functions.TryGetValue(name, out FunctionNode? function))
        {
            return CallFunction(function, words);
        }

        if (BuiltIn.IsSpecial(name))
        {
            return BuiltIn.Find(name)!(this, words);
        }

        // What fails in any other command ends this command only.
        try
        {
            return BuiltIn.Find(name) is { } builtIn ? builtIn(this, words)
                : Residents.Has(name) ? Residents.Run(this, words) : RunProgram(words);
        }
        catch (ShellException e)
        {
            if (e.Message.Length != 0)
            {
                Report(name, e.Message);
            }

            return e.Code;
        }
    }

    /// <summary>Output that could not be written makes a command fail. Nobody reading any more is no reason for a message.</summary>
    private int CheckOutput(string name, int code)
    {
        Out.Flush();
        ErrorNumber failure = Out.Failure;
        Out.Failure = ErrorNumber.None;
        if (failure == ErrorNumber.None)
        {
            return code;
        }

        if (failure != ErrorNumber.EPIPE)
        {
            Report(name, $"its output cannot be written: {System.Explain(failure)}");
        }

        return code == 0 ? (failure == ErrorNumber.EPIPE ? BrokenPipe : 1) : code;
    }

    private const int BrokenPipe = 128 + 13;

    private List<(string Name, Variable? Saved)>? Assign(List<Assignment> assignments, bool stays)
    {
        List<(string, Variable?)>? hidden = stays ? null : [];
        foreach (Assignment assignment in assignments)
        {
            string value = _expander.ExpandText(assignment.Value);
            hidden?.Add((assignment.Name, Variables.Save(assignment.Name)));
            SetVariable(assignment.Name, value);
            if (!stays)
            {
                Variables.Export(assignment.Name);
            }
        }

        return hidden;
    }

    private void Trace(SimpleNode node, List<Field> words)
    {
        if ((Options & ShellOptions.Trace) == 0)
        {
            return;
        }

        string text = "";
        foreach (Assignment assignment in node.Assignments)
        {
            text += $"{assignment.Name}={Quoting.Quote(_expander.ExpandText(assignment.Value))} ";
        }

        ShowTrace(text + string.Join(' ', words.ConvertAll(w => Quoting.Quote(w.Text))));
    }

    private void ShowTrace(string text)
    {
        Error.Add(ExpandPrompt("PS4", "+ ")).Line(text);
        Error.Flush();
    }

    /// <summary>A prompt's value with its parameters expanded.</summary>
    public string ExpandPrompt(string variable, string otherwise)
    {
        string text = Variables.Get(variable) ?? otherwise;
        if (!text.Contains('$') && !text.Contains('`'))
        {
            return text;
        }

        ShellOptions options = Options;
        Options &= ~ShellOptions.Trace;
        try
        {
            return _expander.ExpandText(Parser.ParseText(text));
        }
        catch (Exception e) when (e is ShellException or ShellSyntaxException)
        {
            return text;
        }
        finally
        {
            Options = options;
        }
    }
}
