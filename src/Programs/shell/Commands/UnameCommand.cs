using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Names the system, as POSIX has it.</summary>
internal sealed class UnameCommand : Command
{
    public override string Name => "Uname";

    public override string Template => "ALL/S,SYSTEM/S,MACHINE/S,RELEASE/S";

    public override string Options => "a=ALL s=SYSTEM m=MACHINE r=RELEASE v=RELEASE";

    public override bool IsPosix => true;

    public override string Help => "names the system, as on POSIX systems: -a -s -m -r";

    public override int Run(CommandContext context)
    {
        bool all = context.Has("ALL");
        bool machine = all || context.Has("MACHINE");
        bool release = all || context.Has("RELEASE");
        bool system = all || context.Has("SYSTEM") || (!machine && !release);
        TextOutput output = context.Out.Add(system ? "ViperOS" : "");
        if (release)
        {
            output.Add(system ? " " : "").Add(VersionCommand.ReadVersion());
        }

        output.Add(machine ? system || release ? " aarch64" : "aarch64" : "").End();
        return ReturnCode.Ok;
    }
}
