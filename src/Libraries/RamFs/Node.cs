using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>
/// A file, directory, link or device of a <see cref="RamFileSystem"/>: what POSIX calls an inode. Owned by its tree, which uses it again for
/// another when it has no name and no user any more; <see cref="Number"/> is then a new one.
/// </summary>
internal sealed class Node
{
    private const uint PermissionBits = 0xFFF;

    /// <summary>
    /// What is said of it to who asks. The link count (st_nlink) is that of names; of a directory that has one, with "." and the ".." of those below. The size is
    /// that of a link's target, and of an archive's file until somebody opens it.
    /// </summary>
    public FileStatus Status;

    internal Entry? FirstChild;
    internal Entry? LastChild;
    internal Node? NextFree;
    private uint _subdirectories;

    internal Node(int slot)
    {
        Slot = slot;
    }

    /// <summary>Index in the file system's table.</summary>
    public int Slot { get; }

    /// <summary>What the file system calls it: the slot, and above it which use of it this is. 0 while nobody uses it.</summary>
    public ulong Number => Status.Node;

    public FileKind Kind => Status.Kind;

    public bool IsDirectory => Status.Kind == FileKind.Directory;

    /// <summary>It has a name, or is a root.</summary>
    public bool IsLinked => Status.LinkCount != 0;

    public bool IsEmpty => FirstChild is null;

    /// <summary>Of a directory: the one above. Null for a root, for what is no directory, and for one that was removed.</summary>
    public Node? Parent { get; private set; }

    /// <summary>Of a symbolic link: where it leads.</summary>
    public byte[] Target { get; private set; } = [];

    /// <summary>Null for none.</summary>
    public ExtendedAttributes? ExtendedAttributes { get; set; }

    /// <summary>The file's bytes; none until it is opened.</summary>
    public MemoryObject Memory { get; private set; }

    /// <summary>The memory object grows when it is written beyond its end.</summary>
    public bool IsGrowable { get; set; }

    /// <summary>Where the bytes lie in the boot archive while there is no memory object.</summary>
    public ulong ArchiveOffset { get; private set; }

    public ulong ArchiveSize { get; private set; }

    /// <summary>Which archive.</summary>
    public int Archive { get; private set; }

    /// <summary>It is another node from now on.</summary>
    internal void Begin(ulong number, in NewInode settings)
    {
        Status = new FileStatus
        {
            Node = number,
            Kind = settings.Kind,
            Mode = settings.Permissions & PermissionBits,
            UserId = settings.UserId,
            GroupId = settings.GroupId,
            SpecialDevice = settings.Device,
            CreatedTime = settings.Time,
            AccessTime = settings.Time,
            ModifiedTime = settings.Time,
            ChangeTime = settings.Time,
        };
    }

    /// <summary>It has no name, nobody uses it, and its memory object is closed.</summary>
    internal void End()
    {
        Status.Node = 0;
        Target = [];
        ExtendedAttributes = null;
        IsGrowable = false;
        ArchiveOffset = 0;
        ArchiveSize = 0;
    }

    public void MakeRoot() => Status.LinkCount = 2;

    public void SetTarget(ReadOnlySpan<byte> target)
    {
        Target = target.ToArray();
        Status.Size = (ulong)target.Length;
    }

    public void SetArchive(int archive, ulong offset, ulong size)
    {
        Archive = archive;
        ArchiveOffset = offset;
        ArchiveSize = size;
        Status.Size = size;
        Status.Allocated = (size + FileSystem.PageSize - 1) & ~(ulong)(FileSystem.PageSize - 1);
    }

    /// <summary>The kernel knows from now on when somebody last read and wrote. The one before is the caller's to close.</summary>
    public void SetMemory(MemoryObject memory)
    {
        Memory = memory;
        Status.HasMemory = memory.Handle.IsSome ? 1u : 0;
    }

    internal void OnNamed(Node directory)
    {
        if (!IsDirectory)
        {
            Status.LinkCount++;
            return;
        }

        Status.LinkCount = 2 + _subdirectories;
        Parent = directory;
        directory._subdirectories++;
        directory.Status.LinkCount++;
    }

    internal void OnUnnamed(Node directory)
    {
        if (!IsDirectory)
        {
            Status.LinkCount--;
            return;
        }

        Status.LinkCount = 0;
        Parent = null;
        directory._subdirectories--;
        directory.Status.LinkCount--;
    }

    /// <summary>The names of a directory change.</summary>
    internal void Touch(long time)
    {
        Status.ModifiedTime = time;
        Status.ChangeTime = time;
    }

    /// <summary>The first entry of a directory behind the cookie, which is the <see cref="Entry.Order"/> of the one before, or 0.</summary>
    internal Entry? NextChild(ulong cookie)
    {
        Entry? child = FirstChild;
        while (child is not null && child.Order <= cookie)
        {
            child = child.Next;
        }

        return child;
    }

    /// <summary>The entries of a directory stand in the order of their making.</summary>
    internal void AddChild(Entry entry)
    {
        entry.Previous = LastChild;
        entry.Next = null;
        if (LastChild is null)
        {
            FirstChild = entry;
        }
        else
        {
            LastChild.Next = entry;
        }

        LastChild = entry;
    }

    internal void RemoveChild(Entry entry)
    {
        if (entry.Previous is null)
        {
            FirstChild = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            LastChild = entry.Previous;
        }
        else
        {
            entry.Next.Previous = entry.Previous;
        }

        entry.Previous = null;
        entry.Next = null;
    }
}
