using ViperOS.Contracts;
using ViperOS.RamFileSystem;
using ViperOS.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>Extended attributes.</summary>
internal sealed partial class RamFileServer
{
    protected override ErrorNumber GetExtendedAttribute(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller, Span<byte> value, out int length)
    {
        length = 0;
        ErrorNumber error = FindAttributes(number, path, flags, name, caller, false, out Node? node);
        return error != ErrorNumber.None ? error : node!.ExtendedAttributes?.Get(name, value, out length) ?? ErrorNumber.ENODATA;
    }

    protected override ErrorNumber SetExtendedAttribute(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags how,
        in FileCaller caller)
    {
        ErrorNumber error = FindAttributes(number, path, flags, name, caller, true, out Node? node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ExtendedAttributes attributes = node!.ExtendedAttributes ?? new ExtendedAttributes();
        return NoteAttributes(attributes.Set(name, value, how), node, attributes);
    }

    protected override ErrorNumber RemoveExtendedAttribute(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller)
    {
        ErrorNumber error = FindAttributes(number, path, flags, name, caller, true, out Node? node);
        return error != ErrorNumber.None ? error
            : node!.ExtendedAttributes is { } attributes ? NoteAttributes(attributes.Remove(name), node, attributes)
            : ErrorNumber.ENODATA;
    }

    protected override ErrorNumber ListExtendedAttributes(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, in FileCaller caller, Span<byte> names, out int length)
    {
        length = 0;
        ErrorNumber error = Find(number, path, flags, caller, out Node? node);
        error = error != ErrorNumber.None ? error : node!.ExtendedAttributes?.List(names, out length) ?? ErrorNumber.None;
        length = error == ErrorNumber.None ? ExtendedAttributeRules.Filter(caller, names.Slice(0, length)) : 0;
        return error;
    }

    /// <summary>What the path names, if there is something.</summary>
    private ErrorNumber Find(ulong number, ReadOnlySpan<byte> path, LookupFlags flags, in FileCaller caller, out Node? node)
    {
        node = null;
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, (flags & LookupFlags.NoFollow) == 0, out PathWalk walk);
        node = walk.Node;
        return error == ErrorNumber.None && node is null ? ErrorNumber.ENOENT : error;
    }

    private ErrorNumber FindAttributes(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller, bool changes, out Node? node)
    {
        ErrorNumber error = Find(number, path, flags, caller, out node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Describe(node!, out FileStatus status);
        return ExtendedAttributeRules.Check(caller, status, name, changes);
    }

    private ErrorNumber NoteAttributes(ErrorNumber error, Node node, ExtendedAttributes attributes)
    {
        if (error == ErrorNumber.None)
        {
            node.ExtendedAttributes = attributes.IsEmpty ? null : attributes;
            node.ChangeTime = Clock.RealTime;
            Changes.ChangeNode(node.Id);
        }

        return error;
    }
}
