using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>Extended attributes.</summary>
public sealed partial class FileSystemServer
{
    protected override ErrorNumber GetExtendedAttribute(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller, Span<byte> value, out int length)
    {
        length = 0;
        ErrorNumber error = WalkTo(token, path, flags, caller, out NodeWalk walk);
        error = error == ErrorNumber.None ? ExtendedAttributeRules.Check(caller, walk.Status, name, changes: false) : error;
        return error == ErrorNumber.None ? _files.GetExtendedAttribute(walk.Node, name, value, out length) : error;
    }

    protected override ErrorNumber SetExtendedAttribute(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags how,
        in FileCaller caller)
    {
        ErrorNumber error = BeginAttributeChange(token, path, flags, name, caller, out ulong node);
        return node == 0 ? error : EndAttributeChange(_files.SetExtendedAttribute(node, name, value, how, Clock.RealTime), node);
    }

    protected override ErrorNumber RemoveExtendedAttribute(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller)
    {
        ErrorNumber error = BeginAttributeChange(token, path, flags, name, caller, out ulong node);
        return node == 0 ? error : EndAttributeChange(_files.RemoveExtendedAttribute(node, name, Clock.RealTime), node);
    }

    protected override ErrorNumber ListExtendedAttributes(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, in FileCaller caller, Span<byte> names, out int length)
    {
        length = 0;
        ErrorNumber error = WalkTo(token, path, flags, caller, out NodeWalk walk);
        error = error == ErrorNumber.None ? _files.ListExtendedAttributes(walk.Node, names, out length) : error;
        length = error == ErrorNumber.None ? ExtendedAttributeRules.Filter(caller, names.Slice(0, length)) : 0;
        return error;
    }

    /// <summary>As <see cref="Walk"/>, to something that there is.</summary>
    private ErrorNumber WalkTo(ulong token, ReadOnlySpan<byte> path, LookupFlags flags, in FileCaller caller, out NodeWalk walk)
    {
        ErrorNumber error = Walk(token, path, caller, (flags & LookupFlags.NoFollow) == 0, out walk);
        return error == ErrorNumber.None && walk.Node == 0 ? ErrorNumber.ENOENT : error;
    }

    /// <summary>The node to change; 0 if there is nothing more to do than to return what came of it.</summary>
    private ErrorNumber BeginAttributeChange(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller, out ulong node)
    {
        node = 0;
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        ErrorNumber error = WalkTo(token, path, flags, caller, out NodeWalk walk);
        error = error != ErrorNumber.None ? error
            : _files.IsReadOnly ? ErrorNumber.EROFS
            : ExtendedAttributeRules.Check(caller, walk.Status, name, changes: true);
        node = error == ErrorNumber.None ? walk.Node : 0;
        return error;
    }

    private ErrorNumber EndAttributeChange(ErrorNumber error, ulong node)
    {
        if (error == ErrorNumber.None)
        {
            Changes.ChangeNode(node);
        }

        return error;
    }
}
