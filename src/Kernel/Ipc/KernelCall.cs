using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Calls that the kernel makes in a user thread's name. With no lock held; not from within another call of the same thread.
/// </summary>
public static unsafe class KernelCall
{
    /// <summary>
    /// Sends and waits for the reply. 0, EPIPE (server gone), EINTR (the thread is to end), ENOMEM, EMSGSIZE (request too long,
    /// or the reply does not
    /// fit), ETIMEDOUT, EBADF (a program has closed the connection meanwhile).
    /// </summary>
    public static int Call(Connection connection, ref KernelMessage message, ulong deadline = ulong.MaxValue)
    {
        message.ReceivedLength = 0;
        message.TakenData = null;
        message.ReceivedCapabilityCount = 0;
        if ((uint)message.SendLength > Message.MaximumDataLength)
        {
            return Error.EMSGSIZE;
        }

        Thread thread = Thread.Current;
        ref MessagePayload payload = ref thread.CallNode.Payload;
        int result = Pack(ref message, ref payload);
        if (result != 0)
        {
            payload.Discard();
            return result;
        }

        if (message.Closing is { Token: not 0 } closing)
        {
            closing.Acquire();
            thread.CallNode.Connection = closing;
        }

        result = MessageTransfer.CallSlow(thread, connection, usesRegisters: false, deadline);
        thread.CallNode.Connection?.Release();
        thread.CallNode.Connection = null;
        return result < 0 ? result : Unpack(thread, ref message);
    }

    private static int Pack(ref KernelMessage message, ref MessagePayload payload)
    {
        fixed (ulong* words = message.Words)
        {
            payload.SetWords(words);
        }

        if (message.SendLength != 0)
        {
            payload.Data = (byte*)KernelHeap.Allocate((nuint)message.SendLength);
            if (payload.Data == null)
            {
                return Error.ENOMEM;
            }

            payload.DataLength = message.SendLength;
            Unsafe.CopyBlockUnaligned(payload.Data, message.SendData, (uint)message.SendLength);
        }

        return 0;
    }

    private static int Unpack(Thread thread, ref KernelMessage message)
    {
        thread.HasIncoming = false;
        ref MessagePayload payload = ref thread.Incoming;
        fixed (ulong* words = message.Words)
        {
            payload.GetWords(words);
        }

        if (message.TakesData)
        {
            message.TakenData = payload.Data;
            message.ReceivedLength = payload.DataLength;
            payload.Data = null;
            payload.DataLength = 0;
        }

        if (payload.DataLength > message.ReceiveCapacity)
        {
            payload.Discard();
            return Error.EMSGSIZE;
        }

        if (payload.DataLength != 0)
        {
            Unsafe.CopyBlockUnaligned(message.ReceiveData, payload.Data, (uint)payload.DataLength);
            message.ReceivedLength = payload.DataLength;
        }

        while (payload.TakeCapability() is Capability capability)
        {
            message.ReceivedCapabilities[message.ReceivedCapabilityCount++] = capability;
        }

        payload.Discard();
        return 0;
    }
}
