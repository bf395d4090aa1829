using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Partitions;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists disks and their partitions.</summary>
internal sealed class DisksCommand : Command
{
    private const int MaximumServices = 64;
    private const ulong Mebibyte = 1024 * 1024;
    private const ulong Patience = 2 * Clock.NanosecondsPerSecond;

    public override string Name => "Disks";

    public override string Aliases => "lsblk";

    public override string Template => "";

    public override string Help => "lists the disks and their partitions";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        ServiceStatus[] services = new ServiceStatus[MaximumServices];
        ErrorNumber error = supervisor.ListServices(0, services, out int count);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the services", error);
        }

        int code = ReturnCode.Ok;
        context.Out.Line("Device           MiB  Kind");
        for (int i = 0; i < count; i++)
        {
            string name = Utf8Text.ToString(ServiceNames.Of(ref services[i]));
            if (name.StartsWith("blkd.", StringComparison.Ordinal))
            {
                code = int.Max(code, Show(context, supervisor, name));
            }
        }

        return code;
    }

    private static int Show(CommandContext context, SupervisorClient supervisor, string name)
    {
        ErrorNumber error = supervisor.OpenService(Utf8Text.Of(name), out Connection connection);
        if (error != ErrorNumber.None)
        {
            return context.Fail(name, error);
        }

        BlockDeviceClient disk = new(connection, Deadline.After(Patience));
        error = disk.GetGeometry(out BlockGeometry geometry);
        BlockPartition[] partitions = new BlockPartition[BlockPartition.MaximumNumber];
        int count = 0;
        while (error == ErrorNumber.None)
        {
            error = disk.ListPartitions((uint)count, partitions.AsSpan(count), out int more);
            count += more;
            if (more == 0)
            {
                break;
            }
        }

        connection.Close();
        if (error != ErrorNumber.None)
        {
            return context.Fail(name, error);
        }

        string scheme = count == 0 ? "" : partitions[0].Scheme == PartitionScheme.GuidTable ? "GPT" : "MBR";
        AddLine(context, name, geometry.Sectors, (geometry.Flags & BlockDeviceFlags.ReadOnly) != 0 ? $"{scheme} read-only".TrimStart() : scheme);
        foreach (ref readonly BlockPartition partition in partitions.AsSpan(0, count))
        {
            AddLine(context, $"{name}p{partition.Number}", partition.Sectors, Describe(partition));
        }

        return ReturnCode.Ok;
    }

    private static void AddLine(CommandContext context, string name, ulong sectors, string kind) =>
        context.Out.Add(name).To(12).AddNumber((long)(sectors * BlockGeometry.SectorSize / Mebibyte), 8, ' ').Add(kind.Length == 0 ? "" : "  ").Add(kind).End();

    private static unsafe string Describe(in BlockPartition partition)
    {
        fixed (BlockPartition* pointer = &partition)
        {
            ReadOnlySpan<byte> name = new(pointer->Name, BlockPartition.MaximumName);
            string kind = PartitionTypes.NameOf(partition.Scheme, new ReadOnlySpan<byte>(pointer->Type, BlockPartition.IdentifierSize));
            string label = Utf8Text.ToString(name.TrimEnd((byte)0));
            return label.Length == 0 ? kind : $"{kind} \"{label}\"";
        }
    }
}
