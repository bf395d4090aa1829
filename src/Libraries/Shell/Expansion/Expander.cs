using System.Globalization;
using System.Text;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Expansion;

/// <summary>
/// Turns words into fields (XCU 2.6): tildes, parameters, commands, arithmetic, splitting, paths, quotes. Belongs to one interpreter and
/// is used by its thread.
/// </summary>
internal sealed class Expander(Interpreter shell)
{
    private const string DefaultSeparators = " \t\n";

    /// <summary>All expansions, for the words of a command.</summary>
    /// <param name="findsPaths">Patterns become the paths that match.</param>
    public void Expand(Word word, bool findsPaths, List<Field> fields)
    {
        // The most frequent case by far.
        if (word.Parts is [LiteralPart literal] && (literal.IsQuoted || (literal.Text.Length != 0 && !ShellPattern.HasSpecial(literal.Text))))
        {
            fields.Add(new Field(literal.Text, literal.IsQuoted));
            return;
        }

        FieldBuilder builder = new(Separators);
        AddParts(builder, word.Parts, false);
        builder.End();
        foreach ((string text, string pattern, bool isQuoted, bool isPattern) in builder.Fields)
        {
            if (!isPattern || !findsPaths || (shell.Options & ShellOptions.NoGlob) != 0 || !PathExpansion.TryExpand(shell, pattern, fields))
            {
                fields.Add(new Field(text, isQuoted));
            }
        }
    }

    /// <summary>Without splitting and paths: for assignments, redirections, here-documents.</summary>
    public string ExpandText(Word word)
    {
        if (word.Parts is [LiteralPart literal])
        {
            return literal.Text;
        }

        StringBuilder text = new();
        foreach (WordPart part in word.Parts)
        {
            text.Append(TextOf(part));
        }

        return text.ToString();
    }

    /// <summary>A pattern in which what was quoted stands for itself.</summary>
    public string ExpandPattern(Word word)
    {
        StringBuilder pattern = new();
        foreach (WordPart part in word.Parts)
        {
            string text = part is ParameterPart { Argument: { } argument } parameter && !part.IsQuoted && ChoosesArgument(parameter)
                ? ExpandPattern(argument)
                : TextOf(part);
            pattern.Append(part.IsQuoted || part is TildePart ? ShellPattern.Escape(text) : text);
        }

        return pattern.ToString();
    }

    private string Separators => shell.Variables.Get("IFS") ?? DefaultSeparators;

    private void AddParts(FieldBuilder builder, WordPart[] parts, bool isValue)
    {
        foreach (WordPart part in parts)
        {
            switch (part)
            {
                case LiteralPart literal when literal.IsQuoted:
                    builder.AddQuoted(literal.Text);
                    break;
                case LiteralPart literal when isValue:
                    builder.AddSplit(literal.Text);
                    break;
                case LiteralPart literal:
                    builder.AddLiteral(literal.Text);
                    break;
                case ParameterPart parameter:
                    AddParameter(builder, parameter);
                    break;
                case TildePart:
                    builder.AddQuoted(TextOf(part));
                    break;
                default:
                    Add(builder, TextOf(part), part.IsQuoted);
                    break;
            }
        }
    }

    private static void Add(FieldBuilder builder, string text, bool isQuoted)
    {
        if (isQuoted)
        {
            builder.AddQuoted(text);
        }
        else
        {
            builder.AddSplit(text);
        }
    }

    private void AddParameter(FieldBuilder builder, ParameterPart part)
    {
        if (part.Argument is { } argument && ChoosesArgument(part))
        {
            AddParts(builder, argument.Parts, !part.IsQuoted);
            if (part.IsQuoted && argument.Parts is [LiteralPart { Text: "" }])
            {
                builder.AddQuoted("");
            }

            return;
        }

        bool isList = part.Name is "@" or "*" && part.Operator is ParameterOperator.None or ParameterOperator.Default
            or ParameterOperator.Alternative or ParameterOperator.Error;
        if (!isList || (part.IsQuoted && part.Name == "*"))
        {
            Add(builder, TextOf(part), part.IsQuoted);
            return;
        }

        if (part.Operator == ParameterOperator.Alternative)
        {
            return;
        }

        for (int i = 0; i < shell.Parameters.Count; i++)
        {
            if (i != 0)
            {
                builder.End();
            }

            Add(builder, shell.Parameters[i], part.IsQuoted);
        }
    }

    /// <summary>Whether <c>${x-word}</c> and its like stand for their word. Assigns and fails as they ask for.</summary>
    private bool ChoosesArgument(ParameterPart part)
    {
        if (part.Operator is not (ParameterOperator.Default or ParameterOperator.Alternative))
        {
            return false;
        }

        string? value = shell.GetParameter(part.Name);
        bool isSet = value is not null && !(part.IsEmptyUnset && value.Length == 0);
        return isSet == (part.Operator == ParameterOperator.Alternative);
    }

    private string TextOf(WordPart part)
    {
        switch (part)
        {
            case LiteralPart literal:
                return literal.Text;
            case TildePart tilde:
                return tilde.User.Length == 0 ? shell.Variables.Get("HOME") ?? "~" : string.Concat("~", tilde.User);
            case CommandPart command:
                return shell.Capture(command.Body).TrimEnd('\n');
            case ArithmeticPart arithmetic:
                return ArithmeticEvaluator.Evaluate(ExpandText(arithmetic.Expression), shell.Variables).ToString(CultureInfo.InvariantCulture);
            default:
                return ValueOf((ParameterPart)part);
        }
    }

    private string ValueOf(ParameterPart part)
    {
        if (ChoosesArgument(part))
        {
            return ExpandText(part.Argument!);
        }

        string? value = shell.GetParameter(part.Name);
        bool isSet = value is not null && !(part.IsEmptyUnset && value.Length == 0);
        switch (part.Operator)
        {
            case ParameterOperator.Alternative:
                return "";
            case ParameterOperator.Assign when !isSet:
                if (!Characters.IsName(part.Name))
                {
                    throw new ShellException($"${part.Name}: it cannot be assigned to");
                }

                value = ExpandText(part.Argument!);
                shell.SetVariable(part.Name, value);
                return value;
            case ParameterOperator.Error when !isSet:
                string message = ExpandText(part.Argument!);
                throw new ShellException($"{part.Name}: {(message.Length == 0 ? "it is not set" : message)}");
            default:
                break;
        }

        if (value is null && (shell.Options & ShellOptions.NoUnset) != 0 && part.Name is not ("@" or "*"))
        {
            throw new ShellException($"{part.Name}: it is not set");
        }

        value ??= "";
        return part.Operator switch
        {
            ParameterOperator.Length => (part.Name is "@" or "*" ? shell.Parameters.Count : value.Length).ToString(CultureInfo.InvariantCulture),
            ParameterOperator.RemoveShortestSuffix => Strip(part, value, true, false),
            ParameterOperator.RemoveLongestSuffix => Strip(part, value, true, true),
            ParameterOperator.RemoveShortestPrefix => Strip(part, value, false, false),
            ParameterOperator.RemoveLongestPrefix => Strip(part, value, false, true),
            _ => value,
        };
    }

    private string Strip(ParameterPart part, string value, bool isSuffix, bool isLongest)
    {
        return value[ShellPattern.Strip(ExpandPattern(part.Argument!), value, isSuffix, isLongest)];
    }
}
