using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>Attributes and contents of a node.</summary>
public sealed partial class RamFileSystem
{
    public override ErrorNumber SetAttributes(ulong node, NodeAttributeMask mask, in NodeAttributes attributes, long time)
    {
        if (FindNode(node) is not { } found)
        {
            return ErrorNumber.ENOENT;
        }

        ref FileStatus status = ref found.Status;
        status.Mode = (mask & NodeAttributeMask.Mode) != 0 ? attributes.Mode : status.Mode;
        status.UserId = (mask & NodeAttributeMask.Owner) != 0 ? attributes.UserId : status.UserId;
        status.GroupId = (mask & NodeAttributeMask.Group) != 0 ? attributes.GroupId : status.GroupId;
        status.AccessTime = (mask & NodeAttributeMask.AccessTimeNow) != 0 ? time
            : (mask & NodeAttributeMask.AccessTime) != 0 ? attributes.AccessTime
            : status.AccessTime;
        status.ModifiedTime = (mask & NodeAttributeMask.ModifiedTimeNow) != 0 ? time
            : (mask & NodeAttributeMask.ModifiedTime) != 0 ? attributes.ModifiedTime
            : status.ModifiedTime;
        status.ChangeTime = time;
        return ErrorNumber.None;
    }

    public override ErrorNumber Truncate(ulong node, ulong size, long time)
    {
        ErrorNumber error = FindFile(node, out Node? file);
        error = error == ErrorNumber.None ? _contents.Open(file!, true, size == 0, out _) : error;
        error = error == ErrorNumber.None ? file!.Memory.Resize(size) : error;
        if (error == ErrorNumber.None)
        {
            file!.Touch(time);
        }

        return error;
    }

    /// <summary>Pages come when they are written: there is nothing to set aside in memory.</summary>
    public override ErrorNumber Allocate(ulong node, ulong first, ulong count, ulong size, long time) => FindFile(node, out _);

    public override ErrorNumber OpenMemory(ulong node, bool writes, bool truncates, out MemoryObject memory, out bool isNew)
    {
        memory = MemoryObject.None;
        isNew = false;
        ErrorNumber error = FindFile(node, out Node? file);
        error = error == ErrorNumber.None ? _contents.Open(file!, writes, truncates, out isNew) : error;
        memory = error == ErrorNumber.None ? file!.Memory : memory;
        return error;
    }

    public override MemoryObject FindMemory(ulong node) => FindNode(node)?.Memory ?? MemoryObject.None;

    public override ErrorNumber GetExtendedAttribute(ulong node, ReadOnlySpan<byte> name, Span<byte> value, out int length)
    {
        length = 0;
        return FindNode(node) is not { } found ? ErrorNumber.ENOENT : found.ExtendedAttributes?.Get(name, value, out length) ?? ErrorNumber.ENODATA;
    }

    public override ErrorNumber ListExtendedAttributes(ulong node, Span<byte> names, out int length)
    {
        length = 0;
        return FindNode(node) is not { } found ? ErrorNumber.ENOENT : found.ExtendedAttributes?.List(names, out length) ?? ErrorNumber.None;
    }

    public override ErrorNumber SetExtendedAttribute(ulong node, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags flags, long time)
    {
        if (FindNode(node) is not { } found)
        {
            return ErrorNumber.ENOENT;
        }

        ExtendedAttributes attributes = found.ExtendedAttributes ?? new ExtendedAttributes();
        return Keep(attributes.Set(name, value, flags), found, attributes, time);
    }

    public override ErrorNumber RemoveExtendedAttribute(ulong node, ReadOnlySpan<byte> name, long time)
    {
        return FindNode(node) is not { } found ? ErrorNumber.ENOENT
            : found.ExtendedAttributes is { } attributes ? Keep(attributes.Remove(name), found, attributes, time)
            : ErrorNumber.ENODATA;
    }

    private static ErrorNumber Keep(ErrorNumber error, Node node, ExtendedAttributes attributes, long time)
    {
        if (error == ErrorNumber.None)
        {
            node.ExtendedAttributes = attributes.IsEmpty ? null : attributes;
            node.Status.ChangeTime = time;
        }

        return error;
    }

    private ErrorNumber FindFile(ulong node, out Node? file)
    {
        file = FindNode(node);
        return file is null ? ErrorNumber.ENOENT
            : file.Kind == FileKind.Regular ? ErrorNumber.None
            : file.IsDirectory ? ErrorNumber.EISDIR
            : ErrorNumber.EINVAL;
    }
}
