using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists and sets variables.</summary>
internal sealed class SetCommand : Command
{
    public override string Name => "Set";

    public override string Template => "NAME,VALUE/F";

    public override string Help => "lists the variables, or sets one, to be used as $NAME";

    public override int Run(CommandContext context)
    {
        Variables variables = context.Shell.Variables;
        string? name = context.Text("NAME");
        if (name is null)
        {
            for (int i = 0; i < variables.Count; i++)
            {
                context.Out.Add(variables.NameAt(i)).To(16).Add(variables.ValueAt(i)).End();
            }

            return ReturnCode.Ok;
        }

        if (!Variables.IsName(name))
        {
            return context.Fail(name, "a variable's name has letters, digits and underscores, and begins with no digit");
        }

        if (context.Text("VALUE") is not { } value)
        {
            if (variables.Get(name) is not { } known)
            {
                return context.Fail(name, "it is not set", ReturnCode.Warn);
            }

            context.Out.Line(known);
            return ReturnCode.Ok;
        }

        variables.Set(name, Unquote(value));
        return ReturnCode.Ok;
    }

    private static string Unquote(string value)
    {
        StatementParser parser = new();
        Statement statement = new();
        parser.Begin(value);
        bool isOneWord = value.Length != 0 && value[0] == '"' && parser.TryNext(statement) && statement.Words.Count == 1;
        return isOneWord ? statement.Words[0].Text : value;
    }
}
