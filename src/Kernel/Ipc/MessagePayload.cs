using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// What a message carries while it is neither with the sender nor with the receiver: words, a buffer of the kernel heap, and capabilities that
/// sit nowhere. Has exactly one owner; assigning it to another and clearing this one hands it over.
/// </summary>
public unsafe struct MessagePayload
{
    public fixed ulong Words[Message.WordCount];
    public byte* Data;
    public int DataLength;
    public int CapabilityCount;

    /// <summary>Linked by <see cref="Capability.NextInMessage"/>, in order.</summary>
    public Capability? FirstCapability;

    public readonly bool IsWordsOnly => Data == null && FirstCapability is null;

    public void SetWords(ulong* words)
    {
        fixed (ulong* own = Words)
        {
            Unsafe.CopyBlockUnaligned(own, words, Message.WordCount * sizeof(ulong));
        }
    }

    public readonly void GetWords(ulong* words)
    {
        fixed (ulong* own = Words)
        {
            Unsafe.CopyBlockUnaligned(words, own, Message.WordCount * sizeof(ulong));
        }
    }

    /// <summary>Hands the contents over; this one is empty afterwards.</summary>
    public void MoveTo(ref MessagePayload destination)
    {
        destination = this;
        Data = null;
        DataLength = 0;
        CapabilityCount = 0;
        FirstCapability = null;
    }

    /// <summary>
    /// Appends a capability, which belongs to the message from then on. The last one is passed so that order needs no walk.
    /// </summary>
    public void Append(Capability capability, ref Capability? last)
    {
        capability.NextInMessage = null;
        if (last is null)
        {
            FirstCapability = capability;
        }
        else
        {
            last.NextInMessage = capability;
        }

        last = capability;
        CapabilityCount++;
    }

    /// <summary>Takes the first capability out, or null.</summary>
    public Capability? TakeCapability()
    {
        Capability? capability = FirstCapability;
        if (capability is not null)
        {
            FirstCapability = capability.NextInMessage;
            capability.NextInMessage = null;
            CapabilityCount--;
        }

        return capability;
    }

    /// <summary>Gives back buffer and capabilities. With no lock held: capabilities may be the last on their objects.</summary>
    public void Discard()
    {
        KernelHeap.Free(Data);
        Data = null;
        DataLength = 0;
        while (TakeCapability() is Capability capability)
        {
            capability.Discard();
        }
    }
}
