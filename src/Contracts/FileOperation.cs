namespace ViperOS.Contracts;

/// <summary>
/// What the kernel asks a file server over the connection behind a <c>File</c> or <c>Directory</c>: docs/file-protocol.md describes the whole
/// protocol. The connection is the node: its token tells the server which one. There is no close call: the server learns from
/// <see cref="MessageKind.Closed"/>.
/// <para>
/// Word 0 is the operation (request) or 0, a negated <see cref="ErrorNumber"/> or <see cref="FileReply.SymbolicLink"/> (reply); words 1 to 4 are
/// as said at each operation; words 6 and 7 name the caller (<see cref="FileCaller"/>). A path travels as message data, UTF-8, without
/// terminator, relative to the node, components separated by '/', without ".."; a '/' at its end demands a directory. An empty path is the
/// node itself. A server never walks above the node it was asked on.
/// </para>
/// </summary>
public enum FileOperation : ulong
{
    /// <summary>
    /// In: word 1 <see cref="OpenFlags"/>, word 2 mode (the umask is taken off), word 3 as in Stat, data path. Out: word 1
    /// <see cref="FileKind"/>, word 3 <see cref="OpenReply"/>, word 4 node number, word 5 device number, word 6 the node's state
    /// (<see cref="ChangeCounters"/>) if a regular file may be opened again without a question; data: the way, as in Stat; capability 0 the connection of the opened node; then for
    /// <see cref="FileKind.Regular"/> its memory object, for <see cref="FileKind.Terminal"/> and <see cref="FileKind.Stream"/> the pipe to read
    /// from and the pipe to write to, as word 3 says.
    /// </summary>
    Open = 1,

    /// <summary>
    /// In: word 1 <see cref="LookupFlags"/>, word 2 access the caller must have (4 read, 2 write, 1 execute, 0 none), word 3 0, or 1 more than the number
    /// of records of the way that are not to be reported, data path. Out: data <see cref="FileStatus"/>, behind it the way as <see cref="LookupRecord"/>s. With ENOENT the data is the way
    /// alone.
    /// </summary>
    Stat = 2,

    /// <summary>
    /// Directory. In: word 1 cookie (0 to begin), word 2 how many bytes of records are wanted (0: as many as fit; one record may be longer). Out:
    /// word 1 next cookie, data: records of <see cref="DirectoryRecord"/>, none at the end.
    /// </summary>
    ReadDirectory = 3,

    /// <summary>Directory. In: word 1 device number, word 2 mode with the type bits of POSIX (a directory, FIFO, socket, device, file), data path.</summary>
    MakeNode = 4,

    /// <summary>
    /// Directory. In: word 1 1 to remove a directory, 0 for anything else; data path. Out: word 1 the number of a node that has no name any more, or
    /// 0.
    /// </summary>
    Unlink = 5,

    /// <summary>
    /// Directory. In: word 1 flags of renameat2, word 2 length of the old path, word 3 token of the connection that the new path begins at
    /// (of the same channel: the kernel has seen to that), data old path then new path. Out: word 1 as in Unlink.
    /// </summary>
    Rename = 6,

    /// <summary>Regular file. In: word 1 new size.</summary>
    Truncate = 7,

    /// <summary>Any. In: word 1 request, data argument. Out: word 1 result, data result.</summary>
    Control = 8,

    /// <summary>A second name for a file. In: word 1 <see cref="LookupFlags"/> for the old path, words 2 and 3 and data as in Rename.</summary>
    Link = 9,

    /// <summary>In: word 2 length of the target, data target then path.</summary>
    MakeSymbolicLink = 10,

    /// <summary>In: data path. Out: data target.</summary>
    ReadSymbolicLink = 11,

    /// <summary>
    /// In: word 1 <see cref="LookupFlags"/>, word 2 <see cref="NodeAttributeMask"/>, data <see cref="NodeAttributes"/> then path.
    /// </summary>
    SetAttributes = 12,

    /// <summary>Any node. Out: data <see cref="FileSystemStatus"/>.</summary>
    GetFileSystem = 13,

    /// <summary>Any node. In: word 1 0 for the file's data, 1 with its attributes, 2 for the whole file system. Answered once it is on the medium.</summary>
    Synchronize = 14,

    /// <summary>
    /// Regular file. In: word 1 <see cref="AllocateFlags"/>, word 2 offset, word 3 length: room for it is there
    /// afterwards, or given back.
    /// </summary>
    Allocate = 15,

    /// <summary>Regular file whose Open said <see cref="OpenReply.Generated"/>: its contents are to be made anew.</summary>
    Refresh = 16,

    /// <summary>
    /// Regular file with a medium. In: word 1 offset, word 2 1 for data, 0 for a hole. Out: word 1 where the first one at or behind it begins; the
    /// end counts as a hole. ENXIO beyond the end, and if no data follows.
    /// </summary>
    FindExtent = 17,

    /// <summary>
    /// In: word 1 <see cref="LookupFlags"/>, data <see cref="ExtendedAttributeHead"/>, name, then path. Out: data: the value. ENODATA; EOPNOTSUPP where there is
    /// no such thing.
    /// </summary>
    GetExtendedAttribute = 18,

    /// <summary>
    /// In: word 1 <see cref="LookupFlags"/>, data <see cref="ExtendedAttributeHead"/>, name, value, then path. EEXIST and ENODATA as the head's flags ask for,
    /// ENOSPC for more than the file system keeps.
    /// </summary>
    SetExtendedAttribute = 19,

    /// <summary>In: word 1 <see cref="LookupFlags"/>, data path. Out: data: the names, each with a zero behind it.</summary>
    ListExtendedAttributes = 20,

    /// <summary>As GetExtendedAttribute, without a value in the answer.</summary>
    RemoveExtendedAttribute = 21,
}
