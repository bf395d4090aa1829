using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Sets when scripts stop.</summary>
internal sealed class FailAtCommand : Command
{
    public override string Name => "FailAt";

    public override string Template => "RC/N";

    public override string Help => "sets the return code at which a script stops, 10 at first";

    public override int Run(CommandContext context)
    {
        if (context.Text("RC") is null)
        {
            context.Out.Add(context.Shell.FailAt).End();
        }
        else
        {
            context.Shell.FailAt = (int)context.Arguments.Number("RC", ReturnCode.Error);
        }

        return ReturnCode.Ok;
    }
}
