using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Syscalls;

/// <summary>Extended attributes of files (xattr(7)). The file systems keep them; those that have none say EOPNOTSUPP, and give lists that are empty.</summary>
internal static unsafe class ExtendedAttributeCalls
{
    /// <summary>XATTR_SIZE_MAX.</summary>
    private const ulong LargestValue = 65536;
    private const int HeadSize = 8;

    [SystemCall(SystemCallNumber.SetExtendedAttribute, "path: string, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute.")]
    public static long SetExtendedAttribute(ulong* registers) => Set(NodeArgument.At(registers[0], follows: true), registers);

    [SystemCall(SystemCallNumber.SetExtendedAttributeOfLink, "path: string, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute. A link at the path's end is meant itself.")]
    public static long SetExtendedAttributeOfLink(ulong* registers) => Set(NodeArgument.At(registers[0], follows: false), registers);

    [SystemCall(SystemCallNumber.SetExtendedAttributeHandle, "file: handle, name: string, value: bytes in, size: bytes, flags: XATTR_*", "Sets an extended attribute.")]
    public static long SetExtendedAttributeHandle(ulong* registers) => Set(NodeArgument.Of(registers[0]), registers);

    [SystemCall(SystemCallNumber.GetExtendedAttribute, "path: string, name: string, value: bytes out, size: bytes", "Reads an extended attribute; its size for a size of 0.")]
    public static long GetExtendedAttribute(ulong* registers) => Get(NodeArgument.At(registers[0], follows: true), registers);

    [SystemCall(SystemCallNumber.GetExtendedAttributeOfLink, "path: string, name: string, value: bytes out, size: bytes", "Reads an extended attribute; its size for a size of 0. A link at the path's end is meant itself.")]
    public static long GetExtendedAttributeOfLink(ulong* registers) => Get(NodeArgument.At(registers[0], follows: false), registers);

    [SystemCall(SystemCallNumber.GetExtendedAttributeHandle, "file: handle, name: string, value: bytes out, size: bytes", "Reads an extended attribute; its size for a size of 0.")]
    public static long GetExtendedAttributeHandle(ulong* registers) => Get(NodeArgument.Of(registers[0]), registers);

    [SystemCall(SystemCallNumber.RemoveExtendedAttribute, "path: string, name: string", "Removes an extended attribute.")]
    public static long RemoveExtendedAttribute(ulong* registers) => Remove(NodeArgument.At(registers[0], follows: true), registers);

    [SystemCall(SystemCallNumber.RemoveExtendedAttributeOfLink, "path: string, name: string", "Removes an extended attribute. A link at the path's end is meant itself.")]
    public static long RemoveExtendedAttributeOfLink(ulong* registers) => Remove(NodeArgument.At(registers[0], follows: false), registers);

    [SystemCall(SystemCallNumber.RemoveExtendedAttributeHandle, "file: handle, name: string", "Removes an extended attribute.")]
    public static long RemoveExtendedAttributeHandle(ulong* registers) => Remove(NodeArgument.Of(registers[0]), registers);

    [SystemCall(SystemCallNumber.ListExtendedAttributes, "path: string, names: bytes out, size: bytes", "The names of extended attributes, each with a zero behind it; their size for a size of 0.")]
    public static long ListExtendedAttributes(ulong* registers) => List(NodeArgument.At(registers[0], follows: true), registers);

    [SystemCall(SystemCallNumber.ListExtendedAttributesOfLink, "path: string, names: bytes out, size: bytes", "The names of extended attributes, each with a zero behind it; their size for a size of 0. A link at the path's end is meant itself.")]
    public static long ListExtendedAttributesOfLink(ulong* registers) => List(NodeArgument.At(registers[0], follows: false), registers);

    [SystemCall(SystemCallNumber.ListExtendedAttributesHandle, "file: handle, names: bytes out, size: bytes", "The names of extended attributes, each with a zero behind it; their size for a size of 0.")]
    public static long ListExtendedAttributesHandle(ulong* registers) => List(NodeArgument.Of(registers[0]), registers);

    private static long Set(NodeArgument target, ulong* registers)
    {
        ExtendedAttributeFlags flags = (ExtendedAttributeFlags)(uint)registers[4];
        ulong size = registers[3];
        if ((flags & ~(ExtendedAttributeFlags.Create | ExtendedAttributeFlags.Replace)) != 0 || size > LargestValue)
        {
            return size > LargestValue ? Error.E2BIG : Error.EINVAL;
        }

        int capacity = HeadSize + ExtendedAttributeHead.MaximumName + 1 + (int)Math.Min(size, ExtendedAttributeHead.MaximumValue);
        byte* buffer = (byte*)KernelHeap.Allocate((nuint)capacity);
        if (buffer == null)
        {
            return Error.ENOMEM;
        }

        long result = ReadName(registers[1], buffer, flags, (ushort)Math.Min(size, ExtendedAttributeHead.MaximumValue));
        if (result >= 0)
        {
            int length = HeadSize + (int)result;
            result = size > ExtendedAttributeHead.MaximumValue ? Error.ENOSPC
                : size != 0 && !UserMemory.TryCopyFromUser(buffer + length, registers[2], (nuint)size) ? Error.EFAULT
                : FileSystem.ChangeExtendedAttribute(
                    target, FileOperation.SetExtendedAttribute, new ReadOnlySpan<byte>(buffer, length + (int)size));
        }

        KernelHeap.Free(buffer);
        return result;
    }

    private static long Get(NodeArgument target, ulong* registers)
    {
        byte* buffer = stackalloc byte[HeadSize + ExtendedAttributeHead.MaximumName + 1];
        long length = ReadName(registers[1], buffer, ExtendedAttributeFlags.None, 0);
        return length < 0 ? length
            : FileSystem.ReadExtendedAttributes(
                target, FileOperation.GetExtendedAttribute, new ReadOnlySpan<byte>(buffer, HeadSize + (int)length), registers[2], registers[3]);
    }

    private static long Remove(NodeArgument target, ulong* registers)
    {
        byte* buffer = stackalloc byte[HeadSize + ExtendedAttributeHead.MaximumName + 1];
        long length = ReadName(registers[1], buffer, ExtendedAttributeFlags.None, 0);
        return length < 0 ? length
            : FileSystem.ChangeExtendedAttribute(
                target, FileOperation.RemoveExtendedAttribute, new ReadOnlySpan<byte>(buffer, HeadSize + (int)length));
    }

    private static long List(NodeArgument target, ulong* registers) =>
        FileSystem.ReadExtendedAttributes(target, FileOperation.ListExtendedAttributes, default, registers[1], registers[2]);

    /// <summary>Head and name; the name's length comes back. ERANGE for an empty name and one that is too long.</summary>
    private static int ReadName(ulong user, byte* buffer, ExtendedAttributeFlags flags, ushort valueLength)
    {
        int length = UserMemory.TryReadString(user, buffer + HeadSize, ExtendedAttributeHead.MaximumName + 1);
        *(ExtendedAttributeHead*)buffer = new ExtendedAttributeHead { NameLength = (ushort)length, ValueLength = valueLength, Flags = flags };
        return length is 0 or Error.ENAMETOOLONG ? Error.ERANGE : length;
    }
}
