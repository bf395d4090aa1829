using ViperOS.Shell;
using ViperOS.Shell.Language;

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
            foreach (string known in variables.Names)
            {
                context.Out.Add(known).To(16).Add(variables.Get(known)!).End();
            }

            return ReturnCode.Ok;
        }

        if (!Characters.IsName(name))
        {
            return context.Fail(name, "a variable's name has letters, digits and underscores, and begins with no digit");
        }

        if (context.Text("VALUE") is not { } value)
        {
            if (variables.Get(name) is not { } current)
            {
                return context.Fail(name, "it is not set", ReturnCode.Warn);
            }

            context.Out.Line(current);
            return ReturnCode.Ok;
        }

        variables.Set(name, value);
        variables.Export(name);
        return ReturnCode.Ok;
    }
}
