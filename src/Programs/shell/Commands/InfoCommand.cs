using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists the mounted volumes.</summary>
internal sealed class InfoCommand : Command
{
    private const int MaximumVolumes = 64;
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;
    private const ulong Kibibyte = 1024;

    public override string Name => "Info";

    public override string Aliases => "df";

    public override string Template => "VOLUME";

    public override string Options => "h= k=";

    public override string Help => "lists the volumes, or the one with this name or file: size, room, file system, device, state";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        VolumeStatus[] volumes = new VolumeStatus[MaximumVolumes];
        ErrorNumber error = supervisor.ListVolumes(0, volumes, out int count);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the volumes", error);
        }

        List<VolumeStatus> shown = [.. volumes[..count]];
        if (context.Text("VOLUME") is { } wanted)
        {
            shown = Find(shown, StorageNames.Volume(wanted));
            if (shown.Count == 0 && context.Files.Exists(wanted))
            {
                shown = Find([.. volumes[..count]], StorageNames.VolumeOfPath(context.Shell.Resolve(wanted)));
            }

            if (shown.Count == 0)
            {
                return context.Fail(wanted, "no volume has this name", ReturnCode.Warn);
            }
        }

        int code = ReturnCode.Ok;
        context.Out.Line("Volume            Size      Used      Free  Full  System    Device      State       Label");
        foreach (VolumeStatus volume in shown)
        {
            code = int.Max(code, Show(context, supervisor, NameOf(volume), volume));
        }

        return code;
    }

    private static List<VolumeStatus> Find(List<VolumeStatus> volumes, string name) =>
        volumes.FindAll(volume => NameOf(volume).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static unsafe int Show(CommandContext context, SupervisorClient supervisor, string name, VolumeStatus volume)
    {
        string device = Utf8Text.ToString(new ReadOnlySpan<byte>(volume.Device, VolumeStatus.MaximumDevice).TrimEnd((byte)0));
        ErrorNumber error = supervisor.OpenVolume(Utf8Text.Of(name), out Connection control);
        FileSystemDescription description = default;
        if (error == ErrorNumber.None)
        {
            error = new FileSystemControlClient(control, Deadline.After(Patience)).Describe(out description);
            control.Close();
        }

        if (error != ErrorNumber.None)
        {
            context.Out.Add(name).Add(":").To(58).Add(device).Add("  ").End();
            return context.Fail(name, error);
        }

        FileSystemStatus status = description.Status;
        ulong size = status.Blocks * status.BlockSize / Kibibyte;
        ulong free = status.AvailableBlocks * status.BlockSize / Kibibyte;
        ulong used = (status.Blocks - status.FreeBlocks) * status.BlockSize / Kibibyte;
        ulong full = size == 0 ? 0 : ((used * 100) + size - 1) / size;
        string state = volume.State != ServiceState.Running ? "restarting" : status.IsReadOnly != 0 ? "read-only" : "read/write";
        context.Out.Add(name).Add(":").To(12).Add(Size(size)).To(22).Add(Size(used)).To(32).Add(Size(free)).To(42).AddNumber((long)full, 3, ' ').Add("%")
            .To(48).Add(Utf8Text.ToString(new ReadOnlySpan<byte>(description.Name, FileSystemDescription.MaximumName).TrimEnd((byte)0)))
            .To(58).Add(device).To(70).Add(state).To(82)
            .Add(Utf8Text.ToString(new ReadOnlySpan<byte>(description.Label, FileSystemDescription.MaximumLabel).TrimEnd((byte)0))).End();
        return ReturnCode.Ok;
    }

    private static unsafe string NameOf(VolumeStatus volume) =>
        Utf8Text.ToString(new ReadOnlySpan<byte>(volume.Name, VolumeStatus.MaximumName).TrimEnd((byte)0));

    /// <summary>Right-aligned in ten columns: KiB, MiB or GiB, so that three digits at least are to be seen.</summary>
    private static string Size(ulong kibibytes)
    {
        (ulong number, string unit) = kibibytes < 10 * Kibibyte ? (kibibytes, "K")
            : kibibytes < 10 * Kibibyte * Kibibyte ? (kibibytes / Kibibyte, "M")
            : (kibibytes / (Kibibyte * Kibibyte), "G");
        return $"{number}{unit}".PadLeft(10);
    }
}
