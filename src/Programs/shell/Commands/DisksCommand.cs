using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Partitions;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists disks and their partitions.</summary>
internal sealed class DisksCommand : Command
{
    private const ulong Mebibyte = 1024 * 1024;

    public override string Name => "Disks";

    public override string Aliases => "lsblk";

    public override string Template => "";

    public override string Help => "lists the disks and their partitions";

    public override int Run(CommandContext context)
    {
        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        ErrorNumber error = DiskList.Read(supervisor, out List<string> disks);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the services", error);
        }

        int code = ReturnCode.Ok;
        context.Out.Line("Device           MiB  Kind");
        foreach (string disk in disks)
        {
            code = int.Max(code, Show(context, supervisor, disk));
        }

        return code;
    }

    private static int Show(CommandContext context, SupervisorClient supervisor, string name)
    {
        ErrorNumber error = DiskList.ReadParts(supervisor, name, out BlockGeometry geometry, out List<BlockPartition> parts);
        if (error != ErrorNumber.None)
        {
            return context.Fail(name, error);
        }

        string scheme = parts.Count == 0 ? "" : parts[0].Scheme == PartitionScheme.GuidTable ? "GPT" : "MBR";
        AddLine(context, name, geometry.Sectors, (geometry.Flags & BlockDeviceFlags.ReadOnly) != 0 ? $"{scheme} read-only".TrimStart() : scheme);
        foreach (BlockPartition partition in parts)
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
