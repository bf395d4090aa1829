using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>What generated clients and dispatchers share. Not meant to be called by hand.</summary>
public static unsafe class ServiceWire
{
    private const long HighestError = 4095;

    /// <summary>The error in a status word that is not a success; EIO for what is no error number either.</summary>
    public static ErrorNumber ErrorOf(long status)
    {
        return status is < 0 and >= -HighestError ? (ErrorNumber)(-status) : ErrorNumber.EIO;
    }

    /// <summary>Asks the kernel for the rights that this process holds.</summary>
    public static ErrorNumber GetRights(Handle handle, out Rights rights)
    {
        ErrorNumber error = handle.GetInformation(out HandleInformation information);
        rights = information.Rights;
        return error;
    }

    /// <summary>
    /// EIO unless exactly so many capabilities came with a reply; EMFILE if this process has no slot left for one of them.
    /// </summary>
    public static ErrorNumber CheckHandles(Message* message, int expected)
    {
        if (message->HandleCount != expected)
        {
            return ErrorNumber.EIO;
        }

        for (int i = 0; i < expected; i++)
        {
            if (message->Buffers.ReceiveHandles[i] < 0)
            {
                return ErrorNumber.EMFILE;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>Closes what came with a reply that nobody can use.</summary>
    public static void CloseHandles(Message* message)
    {
        uint count = Math.Min((uint)message->HandleCount, message->Buffers.ReceiveHandleCapacity);
        for (uint i = 0; i < count; i++)
        {
            new Handle(message->Buffers.ReceiveHandles[i]).Close();
        }
    }

    /// <summary>Copies a part to where it belongs in a message, if it does not lie there already.</summary>
    public static void Place<T>(ReadOnlySpan<T> source, byte* target)
        where T : unmanaged
    {
        if (!source.IsEmpty && !Unsafe.AreSame(ref MemoryMarshal.GetReference(source), ref *(T*)target))
        {
            source.CopyTo(new Span<T>(target, source.Length));
        }
    }

    /// <summary>Answers a deferred call; if the answer cannot be sent as it is, the caller gets EIO.</summary>
    public static ErrorNumber Complete(PendingReply reply, Message* message)
    {
        ErrorNumber error = reply.Reply(message);
        if (error is not (ErrorNumber.None or ErrorNumber.ESRCH))
        {
            reply.Reply(ErrorNumber.EIO);
        }

        return error;
    }
}
