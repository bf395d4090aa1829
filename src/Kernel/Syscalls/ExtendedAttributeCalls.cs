using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Extended attributes of files. No file system here has any, which programs are told in the way that Linux tells it of such: EOPNOTSUPP, and
/// lists that are empty.
/// </summary>
internal static unsafe class ExtendedAttributeCalls
{
    [SystemCall(SystemCallNumber.SetExtendedAttribute, "path: string, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long SetExtendedAttribute(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.SetExtendedAttributeOfLink, "path: string, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long SetExtendedAttributeOfLink(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.SetExtendedAttributeHandle, "file: handle, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long SetExtendedAttributeHandle(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.GetExtendedAttribute, "path: string, name: string, value: bytes out, size: bytes", "Reads an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long GetExtendedAttribute(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.GetExtendedAttributeOfLink, "path: string, name: string, value: bytes out, size: bytes", "Reads an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long GetExtendedAttributeOfLink(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.GetExtendedAttributeHandle, "file: handle, name: string, value: bytes out, size: bytes", "Reads an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long GetExtendedAttributeHandle(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.RemoveExtendedAttribute, "path: string, name: string", "Removes an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long RemoveExtendedAttribute(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.RemoveExtendedAttributeOfLink, "path: string, name: string", "Removes an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long RemoveExtendedAttributeOfLink(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.RemoveExtendedAttributeHandle, "file: handle, name: string", "Removes an extended attribute.", Missing = "EOPNOTSUPP")]
    public static long RemoveExtendedAttributeHandle(ulong* registers) => Error.EOPNOTSUPP;

    [SystemCall(SystemCallNumber.ListExtendedAttributes, "path: string, names: bytes out, size: bytes", "Lists extended attributes: there are none.")]
    public static long ListExtendedAttributes(ulong* registers) => 0;

    [SystemCall(SystemCallNumber.ListExtendedAttributesOfLink, "path: string, names: bytes out, size: bytes", "Lists extended attributes: there are none.")]
    public static long ListExtendedAttributesOfLink(ulong* registers) => 0;

    [SystemCall(SystemCallNumber.ListExtendedAttributesHandle, "file: handle, names: bytes out, size: bytes", "Lists extended attributes: there are none.")]
    public static long ListExtendedAttributesHandle(ulong* registers) => 0;
}
