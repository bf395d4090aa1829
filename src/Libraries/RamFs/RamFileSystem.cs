using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>
/// Files and directories in memory: those of the boot archives, what is made beside them, and the nodes of /dev, each a tree of its own. A file's bytes are a memory
/// object (<see cref="FileContents"/>). Looking up allocates nothing, and what was removed is used again. Used by one thread. This file has what is asked,
/// RamFileSystem.Names.cs what changes names, RamFileSystem.Attributes.cs what concerns one node.
/// </summary>
public sealed partial class RamFileSystem : MemoryFileSystem
{
    public const int MaximumNodes = 1 << SlotBits;

    /// <summary>Places (<see cref="FileSystem.FindPlace"/>) beside those that every file system has: RAM: and /dev.</summary>
    public const ulong TemporaryPlace = 3;

    /// <inheritdoc cref="TemporaryPlace"/>
    public const ulong DevicePlace = 4;

    /// <summary>A number is a slot, and above it how often slots had been used before: so one that was removed stays unknown.</summary>
    private const int SlotBits = 20;
    private const ulong LastUse = (1UL << (48 - SlotBits)) - 1;

    private readonly NameIndex _names = new();
    private readonly FileContents _contents;
    private readonly Node _root;
    private readonly Node _temporary;
    private readonly Node _devices;
    private Node?[] _nodes = new Node?[64];
    private int _slotCount;
    private Node? _freeNode;
    private Entry _nextEntry = new();
    private Entry? _lastFound;
    private Entry? _lastListed;
    private ulong _lastUse;
    private ulong _nextOrder = 1;
    private int _count;

    /// <param name="archives">Their files are the root directory's: a later one's take the place of an earlier one's.</param>
    /// <param name="firstUse">For numbers: those of an earlier run must mean nothing to this one.</param>
    public RamFileSystem(ReadOnlySpan<ArchiveStore?> archives, ulong firstUse, long time, Log log)
    {
        _lastUse = firstUse & LastUse;
        _contents = new FileContents(archives.ToArray());
        _root = AddRoot(ArchiveLoader.DirectoryMode, time);
        _temporary = AddRoot(ArchiveLoader.TemporaryMode, time);
        _devices = AddRoot(ArchiveLoader.DirectoryMode, time);
        ArchiveLoader loader = new(this, time, log);
        DeviceDirectory.Fill(loader, _devices.Number);
        for (int i = 0; i < archives.Length; i++)
        {
            if (archives[i] is { } archive)
            {
                loader.Load(archive.Archive, i);
            }
        }

        loader.AddSystemDirectories();
    }

    public override ulong Root => _root.Number;

    public override string Name => "RAM";

    public override bool IsReadOnly => false;

    /// <summary>Nodes that there are.</summary>
    public int Count => _count;

    public override ulong FindPlace(ulong place) => place switch
    {
        TemporaryPlace => _temporary.Number,
        DevicePlace => _devices.Number,
        _ => base.FindPlace(place),
    };

    public override ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong node, out FileKind kind)
    {
        ErrorNumber error = Find(directory, name, ChangeCounters.HashName(name), out FileStatus status);
        node = status.Node;
        kind = status.Kind;
        return error;
    }

    public override ErrorNumber Find(ulong directory, ReadOnlySpan<byte> name, uint nameHash, out FileStatus status)
    {
        ErrorNumber error = FindDirectory(directory, out Node? parent);
        if (error == ErrorNumber.None)
        {
            if (FindEntry(parent!, name, nameHash) is { } entry)
            {
                status = entry.Node.Status;
                return ErrorNumber.None;
            }

            error = ErrorNumber.ENOENT;
        }

        status = default;
        return error;
    }

    public override ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        entry = default;
        ErrorNumber error = FindDirectory(directory, out Node? parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Entry? next = cookie != 0 && _lastListed is { } last && last.Order == cookie && last.Directory == parent
            ? last.Next
            : parent!.NextChild(cookie);
        if (next is null)
        {
            return ErrorNumber.ENOENT;
        }

        _lastListed = next;
        next.Name.CopyTo(name);
        entry = new DirectoryEntry(next.Node.Number, next.Node.Kind, next.Order, next.Name.Length);
        return ErrorNumber.None;
    }

    public override ErrorNumber GetAttributes(ulong node, out FileStatus status)
    {
        if (FindNode(node) is { } found)
        {
            status = found.Status;
            return ErrorNumber.None;
        }

        status = default;
        return ErrorNumber.ENOENT;
    }

    public override ErrorNumber ReadLink(ulong node, Span<byte> target, out int length)
    {
        length = 0;
        if (FindNode(node) is not { Kind: FileKind.SymbolicLink } link)
        {
            return ErrorNumber.EINVAL;
        }

        length = link.Target.Length;
        return link.Target.AsSpan().TryCopyTo(target) ? ErrorNumber.None : ErrorNumber.ERANGE;
    }

    public override FileSystemStatus GetStatus()
    {
        const ulong TemporaryFileSystem = 0x0102_1994;
        ulong used = 0;
        for (int slot = 0; slot < _slotCount; slot++)
        {
            if (_nodes[slot] is { Number: not 0 } node && FileContents.TryGetInformation(node, out MemoryInformation information))
            {
                used += information.Committed;
            }
        }

        SystemInformation.GetMemory(out MemorySummary memory);
        return new FileSystemStatus
        {
            Type = TemporaryFileSystem,
            BlockSize = PageSize,
            Blocks = (used + memory.Free) / PageSize,
            FreeBlocks = memory.Free / PageSize,
            AvailableBlocks = memory.Free / PageSize,
            Nodes = MaximumNodes,
            FreeNodes = (ulong)(MaximumNodes - _count),
            MaximumName = Entry.MaximumName,
        };
    }

    private Node? FindNode(ulong number)
    {
        Node?[] nodes = _nodes;
        uint slot = (uint)number & (MaximumNodes - 1);
        return slot < (uint)nodes.Length && nodes[slot] is { } node && node.Number == number ? node : null;
    }

    private ErrorNumber FindDirectory(ulong number, out Node? directory)
    {
        directory = FindNode(number);
        return directory is null ? ErrorNumber.ENOENT : directory.IsDirectory ? ErrorNumber.None : ErrorNumber.ENOTDIR;
    }

    private Node AddRoot(uint mode, long time)
    {
        Node root = TakeNode(new NewInode(FileKind.Directory, mode, 0, 0, time))!;
        root.MakeRoot();
        return root;
    }

    private Node? TakeNode(in NewInode settings)
    {
        Node? node = _freeNode;
        if (node is not null)
        {
            _freeNode = node.NextFree;
        }
        else
        {
            if (_slotCount == MaximumNodes)
            {
                return null;
            }

            if (_slotCount == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * _slotCount);
            }

            node = new Node(_slotCount);
            _nodes[_slotCount] = node;
            _slotCount++;
        }

        _count++;
        _lastUse = _lastUse == LastUse ? 1 : _lastUse + 1;
        node.Begin((_lastUse << SlotBits) | (uint)node.Slot, settings);
        return node;
    }

    private void Recycle(Node node)
    {
        FileContents.Close(node);
        node.End();
        node.NextFree = _freeNode;
        _freeNode = node;
        _count--;
    }
}
