using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;

namespace ViperOS.Tests.ViperFs.Model;

/// <summary>Compares all of a volume with a model.</summary>
public static class VolumeComparison
{
    public static void AssertSame(ModelNode root, Volume volume)
    {
        FileData data = new(volume);
        AssertDirectory(root, volume, data, "/");
    }

    private static void AssertDirectory(ModelNode directory, Volume volume, FileData data, string path)
    {
        SortedDictionary<string, DirectoryEntry> found = new(StringComparer.Ordinal);
        byte[] name = new byte[255];
        ulong cookie = 0;
        ErrorNumber error;
        while ((error = volume.NextEntry(directory.Inode, cookie, name, out DirectoryEntry entry)) == ErrorNumber.None)
        {
            found.Add(Encoding.UTF8.GetString(name, 0, entry.NameLength), entry);
            cookie = entry.Cookie;
        }

        Assert.Equal(ErrorNumber.ENOENT, error);
        Assert.Equal(directory.Entries.Keys, found.Keys);
        foreach ((string child, ModelNode node) in directory.Entries)
        {
            Assert.True(node.Inode == found[child].Inode, path + child);
            Assert.Equal(node.Kind, found[child].Kind);
            AssertNode(node, volume, data, path + child);
        }
    }

    private static void AssertNode(ModelNode node, Volume volume, FileData data, string path)
    {
        Assert.Equal(ErrorNumber.None, volume.GetAttributes(node.Inode, out FileStatus status));
        Assert.Equal(node.Kind, status.Kind);
        Assert.True((uint)node.Links == status.LinkCount, $"{path}: {node.Links} links, not {status.LinkCount}");
        switch (node.Kind)
        {
            case FileKind.Directory:
                Assert.Equal((ulong)node.Entries.Count, status.Size);
                AssertDirectory(node, volume, data, path + "/");
                break;
            case FileKind.Regular:
                Assert.True((ulong)node.Content.Length == status.Size, $"{path}: {node.Content.Length} bytes, not {status.Size}");
                byte[] content = new byte[node.Content.Length];
                Assert.Equal(ErrorNumber.None, data.Read(node.Inode, 0, content, out int read));
                Assert.Equal(content.Length, read);
                Assert.True(content.AsSpan().SequenceEqual(node.Content), $"{path}: differs at {content.AsSpan().CommonPrefixLength(node.Content)}");
                break;
            case FileKind.SymbolicLink:
                byte[] target = new byte[4096];
                Assert.Equal(ErrorNumber.None, volume.ReadLink(node.Inode, target, out int length));
                Assert.Equal(node.Content, target[..length]);
                break;
        }

        AssertAttributes(node, volume);
    }

    private static void AssertAttributes(ModelNode node, Volume volume)
    {
        byte[] names = new byte[4096];
        Assert.Equal(ErrorNumber.None, volume.ListExtendedAttributes(node.Inode, names, out int length));
        string[] found = Encoding.UTF8.GetString(names, 0, length).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(node.Attributes.Keys, found.Order(StringComparer.Ordinal));
        foreach ((string name, byte[] value) in node.Attributes)
        {
            byte[] buffer = new byte[4096];
            Assert.Equal(ErrorNumber.None, volume.GetExtendedAttribute(node.Inode, Encoding.UTF8.GetBytes(name), buffer, out int size));
            Assert.Equal(value, buffer[..size]);
        }
    }
}
