using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists the commands, or explains one.</summary>
internal sealed class HelpCommand : Command
{
    public override string Name => "Help";

    public override string Aliases => "man";

    public override string Template => "COMMAND";

    public override string Help => "lists the commands, or explains one";

    public override int Run(CommandContext context)
    {
        if (context.Text("COMMAND") is not { } name)
        {
            foreach (Command command in context.Session.Commands.All)
            {
                context.Out.Add(command.Name).To(11).Add(command.Help).End();
            }

            context.Out.Add("Of POSIX:  ").Line($"{string.Join(' ', BuiltIn.SpecialNames)} {string.Join(' ', BuiltIn.OtherNames)}");
            context.Out.Line("Help COMMAND tells more; COMMAND ? shows what a command takes. Programs are found along the Path.");
            return ReturnCode.Ok;
        }

        Command? found = context.Session.Commands.Find(name);
        if (found is null)
        {
            return context.Fail(name, "there is no such command; Help without a name lists them");
        }

        context.Out.Add(found.Name).Add(' ').Add(found.Template).End();
        context.Out.Add("  ").Add(found.Help).End();
        if (found.Aliases.Length != 0)
        {
            context.Out.Add("  also called ").Add(found.Aliases).End();
        }

        if (found.Options.Length != 0)
        {
            context.Out.Add("  options:");
            ReadOnlySpan<char> rest = found.Options;
            while (!rest.IsEmpty)
            {
                int end = rest.IndexOf(' ');
                ReadOnlySpan<char> option = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                if (option.Length > 2)
                {
                    context.Out.Add(" -").Add(option[..1]).Add(" is ").Add(option[2..]);
                }
            }

            context.Out.End();
        }

        return ReturnCode.Ok;
    }
}
