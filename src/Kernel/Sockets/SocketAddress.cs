using System;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// struct sockaddr_un with its length. Length 0: no name. Names that begin with a zero byte are abstract, all their bytes count;
/// others are paths, and their length includes one terminating zero.
/// </summary>
public unsafe struct SocketAddress
{
    /// <summary>Of sockaddr_un: the family and 108 bytes of name.</summary>
    public const int MaximumLength = 110;

    public const ushort LocalFamily = 1;
    public const int FamilySize = 2;

    public fixed byte Bytes[MaximumLength + 1];
    public int Length;

    public readonly ushort Family
    {
        get
        {
            fixed (byte* bytes = Bytes)
            {
                return *(ushort*)bytes;
            }
        }
    }

    public readonly bool IsAbstract => Length > FamilySize && Bytes[FamilySize] == 0;

    /// <summary>The name without the family; of a path without the terminating zero.</summary>
    public readonly ReadOnlySpan<byte> Name
    {
        get
        {
            if (Length <= FamilySize)
            {
                return default;
            }

            fixed (byte* bytes = Bytes)
            {
                int length = Length - FamilySize;
                return new ReadOnlySpan<byte>(bytes + FamilySize, IsAbstract ? length : length - 1);
            }
        }
    }

    /// <summary>As bind and connect read it. EINVAL, EFAULT; EAFNOSUPPORT for another family.</summary>
    public static int Read(ulong user, ulong length, out SocketAddress address)
    {
        address = default;
        if (length is < FamilySize or > MaximumLength)
        {
            return Error.EINVAL;
        }

        fixed (byte* bytes = address.Bytes)
        {
            if (!UserMemory.TryCopyFromUser(bytes, user, (nuint)length))
            {
                return Error.EFAULT;
            }
        }

        address.Length = (int)length;
        if (address.Family != LocalFamily)
        {
            return address.Family == 0 ? Error.EINVAL : Error.EAFNOSUPPORT;
        }

        if (length > FamilySize && !address.IsAbstract)
        {
            // A path ends at its first zero byte, or at the end of what was given.
            int end = FamilySize;
            while (end < (int)length && address.Bytes[end] != 0)
            {
                end++;
            }

            address.Bytes[end] = 0;
            address.Length = end + 1;
        }

        return 0;
    }

    /// <summary>
    /// To a buffer whose size is in memory as a 32-bit number: as much as fits, and then the whole length into that number.
    /// EFAULT, EINVAL.
    /// </summary>
    public readonly int Write(ulong user, ulong userLength)
    {
        if (user == 0)
        {
            return 0;
        }

        if (!UserMemory.TryRead(userLength, out int room))
        {
            return Error.EFAULT;
        }

        if (room < 0)
        {
            return Error.EINVAL;
        }

        SocketAddress whole = WithFamily();
        int part = room < whole.Length ? room : whole.Length;
        return UserMemory.TryCopyToUser(user, whole.Bytes, (nuint)part) && UserMemory.TryWrite(userLength, whole.Length)
            ? 0
            : Error.EFAULT;
    }

    /// <summary>An unnamed socket's address is its family alone.</summary>
    public readonly SocketAddress WithFamily()
    {
        SocketAddress whole = this;
        if (Length < FamilySize)
        {
            *(ushort*)whole.Bytes = LocalFamily;
            whole.Length = FamilySize;
        }

        return whole;
    }
}
