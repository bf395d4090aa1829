using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Mutations;

/// <summary>Uses a volume that may be damaged in every way there is. Any error is a good answer; nothing else is.</summary>
internal sealed class VolumeExercise(Volume volume, Random random)
{
    private const int MaximumEntries = 3_000;

    private readonly FileData _data = new(volume);
    private readonly List<(ulong Directory, byte[] Name, ulong Inode, FileKind Kind)> _found = [];
    private readonly byte[] _buffer = new byte[8192];

    public static void Run(BlockDevice device, Random random)
    {
        if (Volume.Mount(device, TestVolume.SmallCache, out Volume? volume) == ErrorNumber.None)
        {
            VolumeExercise exercise = new(volume!, random);
            exercise.Walk(Volume.RootInode, 0);
            exercise.Change();
            volume!.Sync();
            volume.Unmount();
        }
    }

    private void Walk(ulong directory, int depth)
    {
        ulong cookie = 0;
        byte[] name = new byte[255];
        while (_found.Count < MaximumEntries && volume.NextEntry(directory, cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
        {
            Assert.True(entry.Cookie > cookie, "cookies grow");
            cookie = entry.Cookie;
            _found.Add((directory, name[..entry.NameLength], entry.Inode, entry.Kind));
            volume.Lookup(directory, name.AsSpan(0, entry.NameLength), out _, out _);
            Look(entry.Inode);
            if (entry.Kind == FileKind.Directory && depth < 10)
            {
                Walk(entry.Inode, depth + 1);
            }
        }
    }

    private void Look(ulong inode)
    {
        volume.GetAttributes(inode, out FileStatus status);
        volume.ReadLink(inode, _buffer, out _);
        volume.ListExtendedAttributes(inode, _buffer, out _);
        volume.GetExtendedAttribute(inode, "user.two"u8, _buffer, out _);
        if (status.Kind == FileKind.Regular)
        {
            _data.Read(inode, 0, _buffer, out _);
            _data.Read(inode, status.Size / 2, _buffer, out _);
        }
    }

    private void Change()
    {
        for (int i = 0; i < 30 && _found.Count != 0; i++)
        {
            (ulong directory, byte[] name, ulong inode, FileKind kind) = _found[random.Next(_found.Count)];
            (ulong other, byte[] otherName, _, _) = _found[random.Next(_found.Count)];
            byte[] fresh = Encoding.UTF8.GetBytes("new " + i);
            switch (random.Next(13))
            {
                case 0:
                    volume.Create(directory, fresh, new NewInode(random.Next(2) == 0 ? FileKind.Regular : FileKind.Directory, 0x1ED, 0, 0, i), out _);
                    break;
                case 1:
                    if (volume.Unlink(directory, name, kind == FileKind.Directory, i, out RemovedInode removed) == ErrorNumber.None && removed.IsLast)
                    {
                        volume.Reclaim(removed.Number);
                    }

                    break;
                case 2:
                    volume.Rename(directory, name, other, random.Next(2) == 0 ? otherName : fresh, (RenameMode)random.Next(3), i, out _);
                    break;
                case 3:
                    volume.Link(inode, other, fresh, i);
                    break;
                case 4:
                    _data.Write(inode, (ulong)random.Next(60) * 1000, _buffer, i, out _);
                    break;
                case 5:
                    _data.Truncate(inode, (ulong)random.Next(3) * 100_000, i);
                    break;
                case 6:
                    volume.Allocate(inode, (ulong)random.Next(800), (ulong)random.Next(1, 40), 0, i);
                    break;
                case 7:
                    volume.Deallocate(inode, (ulong)random.Next(800), (ulong)random.Next(1, 40), 0, i);
                    break;
                case 8:
                    volume.CollapseRange(inode, (ulong)random.Next(40), (ulong)random.Next(1, 40), i);
                    break;
                case 9:
                    volume.InsertRange(inode, (ulong)random.Next(40), (ulong)random.Next(1, 40), i);
                    break;
                case 10:
                    volume.SetExtendedAttribute(inode, "user.three"u8, _buffer.AsSpan(0, random.Next(2000)), ExtendedAttributeFlags.None, i);
                    break;
                case 11:
                    volume.CreateLink(directory, fresh, new byte[random.Next(1, 500)], new NewInode(0, 0x1FF, 0, 0, i), out _);
                    break;
                default:
                    volume.Sync();
                    break;
            }
        }
    }
}
