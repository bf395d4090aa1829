using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;
using ViperOS.Shell.Expansion;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>
/// Looks for what is wrong with a volume that is not mounted: C:check does the work, in a process that has the device and nothing else that others have not. While
/// it runs nobody can mount the device.
/// </summary>
internal sealed class CheckCommand : Command
{
    private const string Program = "C:check";

    public override string Name => "Check";

    public override string Aliases => "fsck";

    public override string Template => "DEVICE/A,FIX/S";

    public override string Options => "y=FIX p=FIX";

    public override string Help => "looks for what is wrong with the volume on a device, and puts it right with FIX: 0 clean, 1 repaired, 4 problems are left, 8 no volume";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        string device = StorageNames.Device(context.Text("DEVICE")!);
        ErrorNumber error = supervisor.ClaimDevice(Utf8Text.Of(device), out Connection claim);
        if (error == ErrorNumber.EBUSY)
        {
            DiskList.AwaitClosing(supervisor);
            error = supervisor.ClaimDevice(Utf8Text.Of(device), out claim);
        }

        if (error != ErrorNumber.None)
        {
            string reason = error == ErrorNumber.EBUSY ? "it is mounted, or being checked; Unmount the volume first" : Utf8Text.ToString(MountErrorText.For(error));
            return context.Fail(device, reason);
        }

        error = supervisor.OpenService(Utf8Text.Of(device), out Connection connection);
        error = error == ErrorNumber.None ? Sandbox.CreateOpen(context.Shell.Directory, out Sandbox? sandbox) : Sandbox.None(error, out sandbox);
        if (error != ErrorNumber.None)
        {
            claim.Close();
            return context.Fail(device, error);
        }

        // The program holds the claim too: should the shell end first, the device stays its own.
        sandbox!.Services.Add((device, connection));
        sandbox.Services.Add(("claim", claim));
        try
        {
            List<Field> words = [new Field(Program, true), new Field(device, true)];
            if (context.Has("FIX"))
            {
                words.Add(new Field("fix", true));
            }

            return context.Shell.RunConfined(words, sandbox);
        }
        finally
        {
            sandbox.Close();
        }
    }
}
