using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Gives the files of a disk or partition a name.</summary>
internal sealed class MountCommand : Command
{
    private const ulong Patience = 60 * Clock.NanosecondsPerSecond;

    public override string Name => "Mount";

    public override string Template => "DEVICE/A,AS/K/A,READONLY/S";

    public override string Help => "mounts a device: Mount blkd.0 AS WORK: gives its files the name WORK:";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        string device = context.Text("DEVICE")!.TrimEnd(':');
        string name = context.Text("AS")!.TrimEnd(':');
        MountFlags flags = context.Has("READONLY") ? MountFlags.ReadOnly : MountFlags.None;
        ErrorNumber error = supervisor.MountVolume(Utf8Text.Of(device), Utf8Text.Of(name), flags, out Connection control);
        if (error != ErrorNumber.None)
        {
            return context.Fail(device, error);
        }

        error = new FileSystemControlClient(control, Deadline.After(Patience)).Describe(out _);
        control.Close();
        if (error == ErrorNumber.None)
        {
            return ReturnCode.Ok;
        }

        supervisor.RemoveVolume(Utf8Text.Of(name));
        return context.Fail(device, error);
    }
}
