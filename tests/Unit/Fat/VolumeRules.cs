using ViperOS.Contracts;
using ViperOS.Fat;

namespace ViperOS.Tests.Fat;

/// <summary>What holds for every whole volume: no cluster has two owners, and each file has the clusters that its size needs.</summary>
internal static class VolumeRules
{
    /// <summary>Returns how many clusters files and directories have.</summary>
    public static uint Check(TestVolume volume, bool hasCrashed = false)
    {
        Dictionary<ulong, string> owners = [];
        CheckDirectory(volume, volume.Volume.Root, "", hasCrashed, owners);
        return (uint)owners.Count;
    }

    private static void CheckDirectory(TestVolume volume, ulong directory, string path, bool hasCrashed, Dictionary<ulong, string> owners)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, ulong node, FileKind kind) in volume.List(directory))
        {
            Assert.True(names.Add(name), $"{path}/{name} is there twice");
            Assert.Equal(ErrorNumber.None, volume.Volume.GetAttributes(node, out FileStatus status));
            Claim(volume.Volume, node, kind, status.Size, $"{path}/{name}", owners);
            if (kind == FileKind.Directory)
            {
                // A directory that is moved has two entries that change, its own and "..", in two places on the medium.
                Assert.True(volume.Volume.GetParent(node, out ulong parent) == ErrorNumber.None || hasCrashed);
                Assert.True(parent == directory || hasCrashed);
                CheckDirectory(volume, node, $"{path}/{name}", hasCrashed, owners);
            }
        }
    }

    private static void Claim(FatVolume volume, ulong node, FileKind kind, ulong size, string path, Dictionary<ulong, string> owners)
    {
        MappedExtent[] extents = new MappedExtent[16];
        ulong sectors = (size + 511) / 512;
        ulong perCluster = volume.ClusterBytes / 512;
        for (ulong first = 0; kind == FileKind.Regular && first < sectors;)
        {
            Assert.Equal(ErrorNumber.None, volume.Map(node, first, sectors - first, extents, out int found));
            foreach (MappedExtent extent in extents.AsSpan(0, found))
            {
                Assert.True(extent.State == ExtentState.Written, path);
                for (ulong sector = extent.Physical; sector < extent.Physical + extent.Length; sector += perCluster)
                {
                    ulong cluster = (sector - volume.DataStart) / perCluster;
                    Assert.True(owners.TryAdd(cluster, path), $"{path} has a cluster of {owners.GetValueOrDefault(cluster)}");
                }

                first += extent.Length;
            }
        }
    }
}
