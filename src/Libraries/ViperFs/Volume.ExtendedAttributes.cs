using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs;

/// <summary>
/// Extended attributes: names of up to 255 bytes, "user." and the like included, with values; all of a file have one block.
/// </summary>
public sealed partial class Volume
{
    /// <summary>The value; <paramref name="length"/> also if the buffer is too short. ENODATA, ERANGE, ENOENT, EIO.</summary>
    public override ErrorNumber GetExtendedAttribute(ulong number, ReadOnlySpan<byte> name, Span<byte> value, out int length)
    {
        length = 0;
        _cache.Trim();
        ErrorNumber error = ReadAttributes(number, out _, out MetadataBlock? block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int at = block is null ? -1 : AttributeList.Find(block.Body, name);
        if (at < 0)
        {
            return ErrorNumber.ENODATA;
        }

        ReadOnlySpan<byte> found = AttributeList.Value(block!.Body, at);
        length = found.Length;
        return found.TryCopyTo(value) ? ErrorNumber.None : ErrorNumber.ERANGE;
    }

    /// <summary>
    /// The names, each with a zero behind it; <paramref name="length"/> also if the buffer is too short. ERANGE, ENOENT, EIO.
    /// </summary>
    public override ErrorNumber ListExtendedAttributes(ulong number, Span<byte> names, out int length)
    {
        length = 0;
        _cache.Trim();
        ErrorNumber error = ReadAttributes(number, out _, out MetadataBlock? block);
        if (error != ErrorNumber.None || block is null)
        {
            return error;
        }

        for (int at = AttributeList.First; at < AttributeList.End(block.Body); at = AttributeList.Next(block.Body, at))
        {
            ReadOnlySpan<byte> name = AttributeList.Name(block.Body, at);
            if (length + name.Length + 1 <= names.Length)
            {
                name.CopyTo(names[length..]);
                names[length + name.Length] = 0;
            }

            length += name.Length + 1;
        }

        return length <= names.Length ? ErrorNumber.None : ErrorNumber.ERANGE;
    }

    /// <summary>
    /// Sets a value. EEXIST and ENODATA if it had to be new or there and is not; ENOSPC if the block has no room, ERANGE for a name, ENOENT,
    /// EROFS, EIO.
    /// </summary>
    public override ErrorNumber SetExtendedAttribute(
        ulong number, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags flags, long time)
    {
        ErrorNumber error;
        do
        {
            error = name.Length is 0 or > Format.MaximumName || name.Contains((byte)0) ? ErrorNumber.ERANGE : _journal.Begin();
            if (error == ErrorNumber.None)
            {
                error = _journal.End(TrySetAttribute(number, name, value, flags, time));
            }
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>ENODATA, ENOENT, EROFS, EIO.</summary>
    public override ErrorNumber RemoveExtendedAttribute(ulong number, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = _journal.Begin();
        return error == ErrorNumber.None ? _journal.End(TryRemoveAttribute(number, name, time)) : error;
    }

    private ErrorNumber ReadAttributes(ulong number, out Inode inode, out MetadataBlock? block)
    {
        block = null;
        ErrorNumber error = _inodes.Get(number, out inode);
        return error == ErrorNumber.None && inode.Record.AttributesBlock != 0
            ? _cache.Read(inode.Record.AttributesBlock, BlockType.Attributes, number, out block)
            : error;
    }

    private ErrorNumber TrySetAttribute(
        ulong number, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags flags, long time)
    {
        ErrorNumber error = ReadAttributes(number, out Inode inode, out MetadataBlock? block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int at = block is null ? -1 : AttributeList.Find(block.Body, name);
        if ((flags & (at >= 0 ? ExtendedAttributeFlags.Create : ExtendedAttributeFlags.Replace)) != 0)
        {
            return at >= 0 ? ErrorNumber.EEXIST : ErrorNumber.ENODATA;
        }

        _journal.Touch(inode);
        inode.Record.ChangeTime = time;
        if (block is null)
        {
            error = _allocator.AllocateMetadata(inode.Block.Number, BlockType.Attributes, number, out block);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            AttributeList.Initialize(block.Body);
            inode.Record.AttributesBlock = block.Number;
            inode.Record.Blocks++;
        }

        _journal.Touch(block);
        if (at >= 0)
        {
            AttributeList.Remove(block.Body, at);
        }

        return value.Length <= BlockHeader.BodySize && AttributeList.TryAdd(block.Body, name, value) ? ErrorNumber.None : ErrorNumber.ENOSPC;
    }

    private ErrorNumber TryRemoveAttribute(ulong number, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = ReadAttributes(number, out Inode inode, out MetadataBlock? block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int at = block is null ? -1 : AttributeList.Find(block.Body, name);
        if (at < 0)
        {
            return ErrorNumber.ENODATA;
        }

        _journal.Touch(inode);
        _journal.Touch(block!);
        inode.Record.ChangeTime = time;
        AttributeList.Remove(block!.Body, at);
        return AttributeList.End(block.Body) == AttributeList.First ? FreeAttributes(inode, block) : ErrorNumber.None;
    }

    private ErrorNumber FreeAttributes(Inode inode, MetadataBlock block)
    {
        inode.Record.AttributesBlock = 0;
        inode.Record.Blocks -= Math.Min(inode.Record.Blocks, 1);
        return _allocator.FreeMetadata(block);
    }
}
