using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Gives the files of a disk or partition a name: what the user says, or what the volume is called.</summary>
internal sealed class MountCommand : Command
{
    public override string Name => "Mount";

    public override string Template => "DEVICE,AS/K,READONLY/S,ALL/S";

    public override string Help => "mounts a device: Mount blkd.0 AS WORK: gives its files the name WORK:; without AS it is the volume's own; ALL mounts what is not yet";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        VolumeMounter mounter = new(supervisor, context.Has("READONLY") ? MountFlags.ReadOnly : MountFlags.None);
        string? device = context.Text("DEVICE") is { } text ? StorageNames.Device(text) : null;
        string? name = context.Text("AS")?.TrimEnd(':');
        if (context.Has("ALL"))
        {
            return device is null && name is null ? MountAll(context, supervisor, mounter)
                : context.Fail("ALL", "it goes without a device and a name", ReturnCode.Fail);
        }

        if (device is null)
        {
            return context.Fail("DEVICE", "say which; Disks lists them, and Info what is mounted", ReturnCode.Fail);
        }

        if (name is not null)
        {
            return Explain(context, device, name, mounter.Mount(device, name));
        }

        ErrorNumber error = mounter.MountByLabel(device, out string found, out _);
        if (error == ErrorNumber.None)
        {
            context.Out.Line($"{device} is {found}:");
        }

        return Explain(context, device, device, error);
    }

    /// <summary>A disk's partitions, or the disk itself if it has none. What has no file system that is known is said and no failure.</summary>
    private static int MountAll(CommandContext context, SupervisorClient supervisor, VolumeMounter mounter)
    {
        int code = ReturnCode.Ok;
        ErrorNumber error = DiskList.Read(supervisor, out List<string> disks);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the disks", error);
        }

        foreach (string disk in disks)
        {
            error = DiskList.ReadParts(supervisor, disk, out _, out List<BlockPartition> parts);
            if (error != ErrorNumber.None)
            {
                code = context.Fail(disk, error);
                continue;
            }

            List<string> devices = parts.Count == 0 ? [disk] : parts.ConvertAll(part => $"{disk}p{part.Number}");
            foreach (string device in devices)
            {
                error = mounter.MountByLabel(device, out string name, out string kind);
                switch (error)
                {
                    case ErrorNumber.None:
                        context.Out.Line($"{device} is {name}: ({kind})");
                        break;
                    case ErrorNumber.EBUSY:
                        break;
                    case ErrorNumber.EINVAL:
                        context.Out.Line($"{device} has no file system that is known");
                        break;
                    default:
                        code = Explain(context, device, device, error);
                        break;
                }
            }
        }

        if (mounter.CanOnlyRead(VolumeMounter.SystemVolume))
        {
            context.Out.Line("The system's files can only be read: the disk is damaged, or so given. On the host, viper fsck --repair puts an image right.");
        }

        return code;
    }

    private static int Explain(CommandContext context, string device, string name, ErrorNumber error) => error switch
    {
        ErrorNumber.None => ReturnCode.Ok,
        ErrorNumber.EEXIST => context.Fail(name, "another volume or assign has this name; choose another"),
        ErrorNumber.EINVAL when !VolumeMounter.IsName(name) =>
            context.Fail(name, $"this is no name for a volume: up to {VolumeMounter.MaximumName} letters, digits and '-', '_', '.'"),
        _ => context.Fail(device, Utf8Text.ToString(MountErrorText.For(error))),
    };
}
