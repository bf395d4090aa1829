using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.Shell;

/// <summary>The disks that the supervisor has drivers for, and what they are divided into.</summary>
internal static class DiskList
{
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;

    /// <summary>The names of whole disks.</summary>
    public static ErrorNumber Read(SupervisorClient supervisor, out List<string> disks)
    {
        disks = [];
        ErrorNumber error = ServiceList.Read(supervisor, out List<ServiceStatus> services);
        foreach (ref ServiceStatus service in CollectionsMarshal.AsSpan(services))
        {
            string name = Utf8Text.ToString(ServiceNames.Of(ref service));
            if (name.StartsWith("blkd.", StringComparison.Ordinal))
            {
                disks.Add(name);
            }
        }

        return error;
    }

    /// <summary>
    /// What was closed in /dev before this call is not in use any more when it returns: that somebody has closed a disk, its server hears before it hears of this.
    /// </summary>
    public static void AwaitClosing(SupervisorClient supervisor)
    {
        if (supervisor.OpenService("fsd.disks"u8, out Connection disks) == ErrorNumber.None)
        {
            new FileSystemControlClient(disks, Deadline.After(Patience)).Synchronize();
            disks.Close();
        }
    }

    /// <summary>A disk's size and partitions. What its driver answers, ETIMEDOUT.</summary>
    public static ErrorNumber ReadParts(SupervisorClient supervisor, string name, out BlockGeometry geometry, out List<BlockPartition> parts)
    {
        geometry = default;
        parts = [];
        ErrorNumber error = supervisor.OpenService(Utf8Text.Of(name), out Connection connection);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        BlockDeviceClient disk = new(connection, Deadline.After(Patience));
        error = disk.GetGeometry(out geometry);
        BlockPartition[] partitions = new BlockPartition[BlockPartition.MaximumNumber];
        int count = 0;
        int more = -1;
        while (error == ErrorNumber.None && more != 0)
        {
            error = disk.ListPartitions((uint)count, partitions.AsSpan(count), out more);
            count += more;
        }

        connection.Close();
        parts.AddRange(partitions.AsSpan(0, count));
        return error;
    }
}
