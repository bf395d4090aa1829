using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// Extended attributes (xattr(7)): names have their namespace, and 1 to 255 bytes. Who may do what is for the derived class to ask of
/// <see cref="ExtendedAttributeRules"/>.
/// </summary>
public abstract unsafe partial class FileServer
{
    /// <summary>ENODATA, ERANGE without room, and as of other questions; EOPNOTSUPP without extended attributes.</summary>
    protected virtual ErrorNumber GetExtendedAttribute(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller, Span<byte> value, out int length)
    {
        length = 0;
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>EEXIST, ENODATA, ENOSPC for more than is kept.</summary>
    protected virtual ErrorNumber SetExtendedAttribute(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags how,
        in FileCaller caller)
    {
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>ENODATA.</summary>
    protected virtual ErrorNumber RemoveExtendedAttribute(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, ReadOnlySpan<byte> name, in FileCaller caller)
    {
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>All names, each with a zero behind it.</summary>
    protected virtual ErrorNumber ListExtendedAttributes(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, in FileCaller caller, Span<byte> names, out int length)
    {
        length = 0;
        return GetStatus(node, path, flags, 0, caller, out _);
    }

    private ErrorNumber HandleExtendedAttribute(ref ServiceCall call, ulong node, ReadOnlySpan<byte> data, in FileCaller caller)
    {
        if (data.Length < sizeof(ExtendedAttributeHead))
        {
            return ErrorNumber.EINVAL;
        }

        ExtendedAttributeHead head = MemoryMarshal.Read<ExtendedAttributeHead>(data);
        FileOperation operation = (FileOperation)call.Words[0];
        int valueLength = operation == FileOperation.SetExtendedAttribute ? head.ValueLength : 0;
        int valueStart = sizeof(ExtendedAttributeHead) + head.NameLength;
        int pathStart = valueStart + valueLength;
        if (head.NameLength is 0 or > ExtendedAttributeHead.MaximumName || pathStart > data.Length)
        {
            return ErrorNumber.EINVAL;
        }

        ReadOnlySpan<byte> name = data.Slice(sizeof(ExtendedAttributeHead), head.NameLength);
        ReadOnlySpan<byte> path = data.Slice(pathStart);
        LookupFlags flags = (LookupFlags)call.Words[1];
        int length = 0;
        ErrorNumber error = operation switch
        {
            FileOperation.GetExtendedAttribute => GetExtendedAttribute(node, path, flags, name, caller, call.ReplyData, out length),
            FileOperation.SetExtendedAttribute =>
                SetExtendedAttribute(node, path, flags, name, data.Slice(valueStart, valueLength), head.Flags, caller),
            _ => RemoveExtendedAttribute(node, path, flags, name, caller),
        };
        _link.Start += pathStart;
        _link.End += pathStart;
        return Answer(ref call, error, length);
    }

    private ErrorNumber HandleListExtendedAttributes(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, in FileCaller caller)
    {
        ErrorNumber error = ListExtendedAttributes(node, path, (LookupFlags)call.Words[1], caller, call.ReplyData, out int length);
        return Answer(ref call, error, length);
    }

    private static ErrorNumber Answer(ref ServiceCall call, ErrorNumber error, int length)
    {
        if (error == ErrorNumber.None && length != 0)
        {
            if ((uint)length > (uint)call.ReplyData.Length)
            {
                return ErrorNumber.EIO;
            }

            call.SetReplyDataLength(length);
        }

        return error;
    }
}
