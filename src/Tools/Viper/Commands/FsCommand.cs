using System.CommandLine;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;
using ViperOS.ViperFs;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper fs</c>: what is in a volume in an image file, without booting anything. Paths begin at the volume's root.</summary>
public static partial class FsCommand
{
    /// <summary>In cp, what begins with this is in the image.</summary>
    private const char InsideMark = ':';

    public static Command Create() => new("fs", "Works with the files of an image, ViperFS or FAT; IMAGE@2 is partition 2 of it")
    {
        List(),
        Copy(),
        Cat(),
        MakeDirectory(),
        Remove(),
        Move(),
        Link(),
        Stat(),
        Free(),
        Dump(),
    };

    private static Argument<string> Image() => new("IMAGE") { Description = "The image file; a partition of it as IMAGE@1" };

    private static Argument<string[]> Paths(string description) =>
        new("PATH…") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static int Use(string image, bool isReadOnly, Action<DiskVolume> action)
    {
        using DiskVolume disk = new(image, isReadOnly);
        action(disk);
        return 0;
    }

    private static Command Copy()
    {
        Argument<string> image = Image();
        Argument<string[]> paths = new("FROM… TO")
        {
            Description = "Files and the place to copy them to; those in the image begin with a colon: cp disk.img notes.txt :/home",
            Arity = new ArgumentArity(2, 100_000),
        };
        Option<bool> isRecursive = new("-r", "--recursive") { Description = "Directories with all that is in them" };
        Command command = new("cp", "Copies files into an image or out of it, with modes and times") { image, paths, isRecursive };
        command.SetAction(parsed =>
        {
            string[] all = parsed.GetValue(paths)!;
            string target = all[^1];
            bool isIn = target.StartsWith(InsideMark);
            if (all[..^1].Any(source => source.StartsWith(InsideMark) == isIn))
            {
                throw new ViperException("one side of cp is the image, the other the host: what is in the image begins with a colon, as :/home");
            }

            return Use(parsed.GetValue(image)!, !isIn, disk =>
            {
                DiskCopy copy = new(disk, parsed.GetValue(isRecursive));
                foreach (string source in all[..^1])
                {
                    if (isIn)
                    {
                        copy.In(source, target[1..]);
                    }
                    else
                    {
                        copy.Out(source[1..], target);
                    }
                }
            });
        });
        return command;
    }

    private static Command MakeDirectory()
    {
        Argument<string> image = Image();
        Argument<string[]> paths = Paths("Directories to make");
        Option<bool> withParents = new("-p", "--parents") { Description = "Those above as well, and no error if it is there" };
        Command command = new("mkdir", "Makes directories in an image") { image, paths, withParents };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: false, disk =>
        {
            foreach (string path in parsed.GetValue(paths)!)
            {
                MakeDirectory(disk, path, parsed.GetValue(withParents));
            }
        }));
        return command;
    }

    private static void MakeDirectory(DiskVolume disk, string path, bool withParents)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int count = withParents ? 1 : parts.Length; count <= parts.Length; count++)
        {
            string partial = string.Join('/', parts[..count]);
            if (withParents && disk.Find(partial) is { } inode && disk.Status(inode, partial).Kind == FileKind.Directory)
            {
                continue;
            }

            (ulong directory, byte[] name) = disk.Split(partial);
            DiskErrors.Throw(disk.Volume.Create(directory, name, new NewInode(FileKind.Directory, 0x1ED, 0, 0, DiskTime.Now), out _), path);
        }
    }

    private static Command Remove()
    {
        Argument<string> image = Image();
        Argument<string[]> paths = Paths("What to remove");
        Option<bool> isRecursive = new("-r", "--recursive") { Description = "Directories with all that is in them" };
        Command command = new("rm", "Removes files from an image") { image, paths, isRecursive };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: false, disk =>
        {
            foreach (string path in parsed.GetValue(paths)!)
            {
                Remove(disk, path, parsed.GetValue(isRecursive));
            }
        }));
        return command;
    }

    private static void Remove(DiskVolume disk, string path, bool isRecursive)
    {
        ulong inode = disk.Get(path);
        FileKind kind = disk.Status(inode, path).Kind;
        if (kind == FileKind.Directory)
        {
            if (!isRecursive)
            {
                throw new ViperException($"{path} is a directory: -r removes it");
            }

            foreach ((string name, _, _) in disk.List(inode, path))
            {
                Remove(disk, $"{path}/{name}", isRecursive);
            }
        }

        (ulong directory, byte[] last) = disk.Split(path);
        disk.Remove(directory, last, kind, path);
    }

    private static Command Move()
    {
        Argument<string> image = Image();
        Argument<string> from = new("FROM") { Description = "What to rename" };
        Argument<string> to = new("TO") { Description = "Its new name, or the directory to move it to" };
        Command command = new("mv", "Renames and moves files in an image") { image, from, to };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: false, disk =>
        {
            string source = parsed.GetValue(from)!;
            string target = parsed.GetValue(to)!;
            (ulong oldDirectory, byte[] oldName) = disk.Split(source);
            bool isInto = disk.Find(target) is { } inode && disk.Status(inode, target).Kind == FileKind.Directory;
            (ulong newDirectory, byte[] newName) = isInto ? (disk.Get(target), oldName) : disk.Split(target);
            DiskErrors.Throw(
                disk.Volume.Rename(oldDirectory, oldName, newDirectory, newName, RenameMode.Replace, DiskTime.Now, out RemovedInode replaced),
                $"{source} to {target}");
            disk.Reclaim(replaced, target);
        }));
        return command;
    }

    private static Command Link()
    {
        Argument<string> image = Image();
        Argument<string> target = new("TARGET") { Description = "A file in the image; with -s any text" };
        Argument<string> path = new("PATH") { Description = "The new name" };
        Option<bool> isSymbolic = new("-s", "--symbolic") { Description = "A symbolic link" };
        Command command = new("ln", "Gives a file in an image one more name") { image, target, path, isSymbolic };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: false, disk =>
        {
            string to = parsed.GetValue(target)!;
            (ulong directory, byte[] name) = disk.Split(parsed.GetValue(path)!);
            ErrorNumber error = parsed.GetValue(isSymbolic)
                ? disk.Volume.CreateLink(directory, name, DiskVolume.Bytes(to), new NewInode(FileKind.SymbolicLink, 0x1FF, 0, 0, DiskTime.Now), out _)
                : disk.Volume.Link(disk.Get(to), directory, name, DiskTime.Now);
            DiskErrors.Throw(error, parsed.GetValue(path)!);
        }));
        return command;
    }
}
