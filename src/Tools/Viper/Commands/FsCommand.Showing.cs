using System.CommandLine;
using System.Globalization;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>The commands that only look.</summary>
public static partial class FsCommand
{
    private const int BytesPerLine = 16;

    private static Command List()
    {
        Argument<string> image = Image();
        Argument<string> path = new("PATH") { Description = "A directory or a file", DefaultValueFactory = _ => "/" };
        Option<bool> isLong = new("-l") { Description = "With mode, links, owner, size and time" };
        Option<bool> isRecursive = new("-R", "--recursive") { Description = "With all below" };
        Command command = new("ls", "Lists a directory of an image") { image, path, isLong, isRecursive };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: true, disk =>
        {
            string start = parsed.GetValue(path)!;
            ulong inode = disk.Get(start);
            if (disk.Status(inode, start).Kind != FileKind.Directory)
            {
                WriteEntry(disk, inode, start, parsed.GetValue(isLong));
                return;
            }

            WriteDirectory(disk, inode, start, "", parsed.GetValue(isLong), parsed.GetValue(isRecursive));
        }));
        return command;
    }

    private static void WriteDirectory(DiskVolume disk, ulong directory, string path, string prefix, bool isLong, bool isRecursive)
    {
        foreach ((string name, ulong inode, FileKind kind) in disk.List(directory, path))
        {
            WriteEntry(disk, inode, prefix + name, isLong);
            if (isRecursive && kind == FileKind.Directory)
            {
                WriteDirectory(disk, inode, $"{path}/{name}", $"{prefix}{name}/", isLong, isRecursive);
            }
        }
    }

    private static void WriteEntry(DiskVolume disk, ulong inode, string name, bool isLong)
    {
        FileStatus status = disk.Status(inode, name);
        string target = status.Kind == FileKind.SymbolicLink && isLong ? " -> " + disk.Target(inode, name) : "";
        Console.Out.WriteLine(isLong
            ? $"{ModeText(status)} {status.LinkCount,3} {status.UserId,5} {status.GroupId,5} {status.Size,12} {TimeText(status.ModifiedTime)} {name}{target}"
            : name);
    }

    private static string TimeText(long time) => DiskTime.ToDateTime(time).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string ModeText(in FileStatus status)
    {
        StringBuilder text = new(status.Kind switch
        {
            FileKind.Directory => "d",
            FileKind.SymbolicLink => "l",
            FileKind.CharacterDevice => "c",
            FileKind.BlockDevice => "b",
            FileKind.Fifo => "p",
            FileKind.Socket => "s",
            _ => "-",
        });
        for (int bit = 8; bit >= 0; bit--)
        {
            text.Append((status.Mode >> bit & 1) != 0 ? "xwr"[bit % 3] : '-');
        }

        return text.ToString();
    }

    private static Command Cat()
    {
        Argument<string> image = Image();
        Argument<string[]> paths = Paths("Files to write to standard output");
        Command command = new("cat", "Shows what is in files of an image") { image, paths };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: true, disk =>
        {
            using Stream output = Console.OpenStandardOutput();
            byte[] buffer = new byte[1 << 16];
            foreach (string path in parsed.GetValue(paths)!)
            {
                ulong inode = disk.Get(path);
                DiskErrors.Throw(disk.Status(inode, path).Kind == FileKind.Directory ? ErrorNumber.EISDIR : ErrorNumber.None, path);
                ulong offset = 0;
                int read;
                do
                {
                    DiskErrors.Throw(disk.Data.Read(inode, offset, buffer, out read), path);
                    output.Write(buffer, 0, read);
                    offset += (ulong)read;
                }
                while (read != 0);
            }
        }));
        return command;
    }

    private static Command Stat()
    {
        Argument<string> image = Image();
        Argument<string> path = new("PATH") { Description = "A file or directory" };
        Command command = new("stat", "Shows all about a file of an image") { image, path };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: true, disk =>
        {
            string name = parsed.GetValue(path)!;
            ulong inode = disk.Get(name);
            FileStatus status = disk.Status(inode, name);
            Console.Out.WriteLine($"{name}: inode {inode}, {status.Kind}, {status.LinkCount} links");
            Console.Out.WriteLine($"{ModeText(status)}, user {status.UserId}, group {status.GroupId}");
            Console.Out.WriteLine($"size {status.Size}, {status.Allocated} bytes on the medium");
            Console.Out.WriteLine($"modified {TimeText(status.ModifiedTime)}, changed {TimeText(status.ChangeTime)}");
            Console.Out.WriteLine($"accessed {TimeText(status.AccessTime)}, created {TimeText(status.CreatedTime)}");
            WriteExtents(disk, inode, status);
        }));
        return command;
    }

    private static void WriteExtents(DiskVolume disk, ulong inode, in FileStatus status)
    {
        ulong blocks = (status.Size + Format.BlockSize - 1) / Format.BlockSize;
        MappedExtent[] extents = new MappedExtent[64];
        for (ulong next = 0; status.Kind == FileKind.Regular && next < blocks;)
        {
            DiskErrors.Throw(disk.Volume.Map(inode, next, blocks - next, extents, out int found), "its extents");
            foreach (MappedExtent extent in extents.AsSpan(0, found))
            {
                string place = extent.State == ExtentState.Hole ? "" : $" at {extent.Physical}";
                Console.Out.WriteLine($"  {extent.Logical} to {extent.Logical + extent.Length - 1}: {extent.State}{place}");
                next = extent.Logical + extent.Length;
            }
        }
    }

    private static Command Free()
    {
        Argument<string> image = Image();
        Command command = new("df", "Shows how full an image is") { image };
        command.SetAction(parsed => Use(parsed.GetValue(image)!, isReadOnly: true, disk =>
        {
            FileSystemStatus status = disk.Volume.GetStatus();
            byte[] label = new byte[Superblock.LabelSize];
            int length = disk.Volume.GetLabel(label);
            Console.Out.WriteLine($"label   {Encoding.UTF8.GetString(label, 0, length)}");
            Console.Out.WriteLine($"size    {status.Blocks * status.BlockSize} bytes");
            Console.Out.WriteLine($"used    {(status.Blocks - status.FreeBlocks) * status.BlockSize} bytes");
            Console.Out.WriteLine($"free    {status.AvailableBlocks * status.BlockSize} bytes");
            Console.Out.WriteLine($"inodes  {status.Nodes - status.FreeNodes} of {status.Nodes}");
        }));
        return command;
    }

    private static Command Dump()
    {
        Argument<string> image = Image();
        Argument<ulong[]> numbers = new("BLOCK…") { Description = "Numbers of blocks; without them the superblock in words", Arity = ArgumentArity.ZeroOrMore };
        Command command = new("dump", "Shows the structures of an image, and blocks byte by byte") { image, numbers };
        command.SetAction(parsed =>
        {
            using ImageFile file = ImageFile.Open(parsed.GetValue(image)!, isReadOnly: true);
            DiskErrors.Throw(SuperblockCopies.Read(file, out Superblock superblock), parsed.GetValue(image)!);
            ulong[] blocks = parsed.GetValue(numbers) ?? [];
            if (blocks.Length == 0)
            {
                WriteSuperblock(superblock);
            }

            foreach (ulong number in blocks)
            {
                WriteBlock(file, superblock, number);
            }

            return 0;
        });
        return command;
    }

    private static void WriteSuperblock(in Superblock superblock)
    {
        VolumeGeometry geometry = new(superblock);
        Console.Out.WriteLine($"ViperFS version {superblock.Version}, identity {superblock.IdentityHigh:x16}{superblock.IdentityLow:x16}, generation {superblock.Generation}");
        Console.Out.WriteLine($"features {superblock.Compatible:x}, read-only {superblock.ReadOnlyCompatible:x}, incompatible {superblock.Incompatible:x}");
        Console.Out.WriteLine($"{superblock.Blocks} blocks in {geometry.Groups} groups of {superblock.GroupBlocks}");
        Console.Out.WriteLine($"{superblock.InodeBlocksPerGroup} blocks of {Format.InodesPerBlock} inodes in each group");
        Console.Out.WriteLine($"superblock in {Format.SuperblockNumber} and {geometry.BackupSuperblock}");
        Console.Out.WriteLine($"group table from {superblock.GroupTableStart}, {superblock.GroupTableBlocks} blocks");
        Console.Out.WriteLine($"journal from {superblock.JournalStart}, {superblock.JournalBlocks} blocks");
    }

    private static void WriteBlock(ImageFile file, in Superblock superblock, ulong number)
    {
        byte[] block = new byte[Format.BlockSize];
        DiskErrors.Throw(file.Read(number, block), $"block {number}");
        BlockHeader header = BlockHeader.Of(block);
        uint seed = header.Type == BlockType.Superblock ? 0 : superblock.ChecksumSeed;
        if (Enum.IsDefined(header.Type) && header.Type != BlockType.None)
        {
            string state = header.Checksum == BlockHeader.Compute(block, seed) ? "whole" : "damaged";
            Console.Out.WriteLine($"block {number}: {header.Type} {header.Block} of inode {header.Owner}, transaction {header.Sequence}, {state}");
        }
        else
        {
            Console.Out.WriteLine($"block {number}: no metadata");
        }

        for (int offset = 0; offset < block.Length; offset += BytesPerLine)
        {
            ReadOnlySpan<byte> line = block.AsSpan(offset, BytesPerLine);
            if (line.ContainsAnyExcept((byte)0))
            {
                StringBuilder text = new();
                foreach (byte value in line)
                {
                    text.Append(value is >= 0x20 and < 0x7F ? (char)value : '.');
                }

                Console.Out.WriteLine($"{offset:x3}  {Convert.ToHexStringLower(line[..8])} {Convert.ToHexStringLower(line[8..])}  {text}");
            }
        }
    }
}
