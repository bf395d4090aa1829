using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Ends the use of a volume.</summary>
internal sealed class UnmountCommand : Command
{
    private const ulong Patience = 60 * Clock.NanosecondsPerSecond;

    public override string Name => "Unmount";

    public override string Aliases => "umount";

    public override string Template => "VOLUME/A,FORCE/S";

    public override string Help => "brings everything to the medium and takes the volume's name away";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        string name = StorageNames.Volume(context.Text("VOLUME")!);
        if (VolumeMounter.IsReserved(name))
        {
            return context.Fail(name, "the system's files are on it; it is unmounted when the system ends");
        }

        ErrorNumber error = supervisor.OpenVolume(Utf8Text.Of(name), out Connection control);
        if (error != ErrorNumber.None)
        {
            return context.Fail(name, error == ErrorNumber.ENOENT ? "no volume has this name; Info lists them" : Utf8Text.ToString(ErrorText.For(error)));
        }

        bool isForced = context.Has("FORCE");
        List<string> users = isForced ? [] : VolumeUsers.Find(context, name);
        if (users.Count != 0)
        {
            control.Close();
            return context.Fail(name, $"in use: {string.Join(", ", users)}; FORCE cuts off who uses it");
        }

        error = new FileSystemControlClient(control, Deadline.After(Patience)).Unmount(isForced);
        control.Close();
        if (error == ErrorNumber.None || isForced)
        {
            ErrorNumber removed = supervisor.RemoveVolume(Utf8Text.Of(name));
            error = error == ErrorNumber.None ? removed : error;
        }

        return error switch
        {
            ErrorNumber.None => ReturnCode.Ok,
            ErrorNumber.EIO => context.Fail(name, isForced
                ? "what could not be written is lost"
                : "not everything can be written; it stays mounted, so that files can be copied elsewhere; FORCE gives up what is missing"),
            ErrorNumber.EBUSY => context.Fail(name, "something on it is in use; end the programs that use it, or FORCE cuts them off"),
            _ => context.Fail(name, error),
        };
    }
}
