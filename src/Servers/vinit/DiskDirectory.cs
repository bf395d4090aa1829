using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>What the server of the disks' nodes may do: use the disks, and nothing else that vinit has. Used by vinit's only thread.</summary>
internal sealed class DiskDirectory(Supervisor supervisor) : DiskDirectoryService
{
    public override ErrorNumber OpenDisk(ReadOnlySpan<byte> name, out Connection device) => supervisor.OpenDisk(name, out device);

    public override ErrorNumber ClaimDisk(ReadOnlySpan<byte> name, out Connection claim) => supervisor.ClaimDevice(name, out claim);
}
