using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>Who may do what with which extended attributes: the namespaces of xattr(7).</summary>
public static class ExtendedAttributeRules
{
    private const uint StickyBit = 0x200;

    /// <summary>
    /// "user." belongs to who may read and write the file, and only files and directories have it; "security." everybody reads, and "trusted." is the
    /// superuser's. EOPNOTSUPP for other namespaces, EINVAL for one alone; EPERM, EACCES; ENODATA for what is not to be seen.
    /// </summary>
    public static ErrorNumber Check(in FileCaller caller, in FileStatus node, ReadOnlySpan<byte> name, bool changes)
    {
        if (name.StartsWith("user."u8))
        {
            bool isDirectory = node.Kind == FileKind.Directory;
            bool isForeign = isDirectory && changes && (node.Mode & StickyBit) != 0 && !caller.IsPrivileged && caller.User != node.UserId;
            return name.Length == "user.".Length ? ErrorNumber.EINVAL
                : !isDirectory && node.Kind != FileKind.Regular ? changes ? ErrorNumber.EPERM : ErrorNumber.ENODATA
                : isForeign ? ErrorNumber.EPERM
                : caller.Allows(node.Mode, node.UserId, node.GroupId, isDirectory, changes ? FileCaller.Write : FileCaller.Read) ? ErrorNumber.None
                : ErrorNumber.EACCES;
        }

        bool isTrusted = name.StartsWith("trusted."u8);
        return !isTrusted && !name.StartsWith("security."u8) ? ErrorNumber.EOPNOTSUPP
            : name[^1] == (byte)'.' && name.IndexOf((byte)'.') == name.Length - 1 ? ErrorNumber.EINVAL
            : caller.IsPrivileged || (!isTrusted && !changes) ? ErrorNumber.None
            : changes ? ErrorNumber.EPERM
            : ErrorNumber.ENODATA;
    }

    /// <summary>Takes out of a list of names, each with a zero behind it, what the caller is not to see. Returns its length then.</summary>
    public static int Filter(in FileCaller caller, Span<byte> names)
    {
        if (caller.IsPrivileged)
        {
            return names.Length;
        }

        int kept = 0;
        int place = 0;
        while (place < names.Length)
        {
            int length = names.Slice(place).IndexOf((byte)0) + 1;
            if (length == 0)
            {
                break;
            }

            Span<byte> name = names.Slice(place, length);
            if (!name.StartsWith("trusted."u8))
            {
                name.CopyTo(names.Slice(kept));
                kept += length;
            }

            place += length;
        }

        return kept;
    }
}
