using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows the version.</summary>
internal sealed class VersionCommand : Command
{
    public override string Name => "Version";

    public override string Aliases => "ver";

    public override string Template => "";

    public override string Help => "shows the version of the system";

    public override int Run(CommandContext context)
    {
        context.Out.Line(ReadVersion());
        return ReturnCode.Ok;
    }

    internal static string ReadVersion()
    {
        Span<byte> text = stackalloc byte[256];
        SystemInformation.GetText(SystemInformationKind.Version, text, out int length);
        while (length != 0 && text[length - 1] is 0 or (byte)'\n')
        {
            length--;
        }

        return Utf8Text.ToString(text[..length]);
    }
}
