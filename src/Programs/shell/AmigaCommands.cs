using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>The resident commands with the Amiga's ways: names in any case, templates, <c>?</c>, directories that are entered by name.</summary>
internal sealed class AmigaCommands(CommandTable table) : ResidentCommands
{
    public override bool Has(string name)
    {
        return table.Find(name) is not null;
    }

    public override bool ExpandsPatterns(string name)
    {
        return table.Find(name) is { IsPosix: false } command && name.Equals(command.Name, StringComparison.OrdinalIgnoreCase);
    }

    public override string ActualPath(Interpreter shell, string path)
    {
        return new Files(shell).Actual(path);
    }

    public override bool TryEnterDirectory(Interpreter shell, string name)
    {
        return DirectoryBuiltIns.Enter(shell, name) == ErrorNumber.None;
    }

    public override int Run(Interpreter shell, List<Field> words)
    {
        Command command = table.Find(words[0].Text)!;
        string usedName = words[0].Text;
        usedName = usedName.Equals(command.Name, StringComparison.OrdinalIgnoreCase) ? command.Name : usedName;
        List<Field> fields = words.GetRange(1, words.Count - 1);
        Template template = table.TemplateOf(command);
        if (fields is [{ IsQuoted: false, Text: "?" }])
        {
            if (Ask(shell, template) is not { } answer)
            {
                return ReturnCode.Error;
            }

            fields = answer;
        }

        if (fields is [{ IsQuoted: false, Text: "--help" }])
        {
            return Run(shell, [new Field("Help", false), new Field(usedName, true)]);
        }

        List<Word> arguments = FieldWords.From(fields, out string line);
        if (!OptionExpander.TryExpand(command, usedName, arguments, out string error)
            || !Arguments.TryBind(template, arguments, line, out Arguments bound, out error))
        {
            shell.Report(usedName, error);
            return ReturnCode.Fail;
        }

        return command.Run(new CommandContext(shell, command, usedName, bound, fields));
    }

    /// <summary>The Amiga's way to help: show the template, take the arguments from the next line. Null at the end of the input.</summary>
    private static List<Field>? Ask(Interpreter shell, Template template)
    {
        shell.Out.Add(template.Text).Add(": ").Flush();
        return shell.ReadLine() is { } line ? shell.ExpandLine(line) : null;
    }
}
