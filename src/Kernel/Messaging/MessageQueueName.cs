using System;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Messaging;

/// <summary>The name of a POSIX message queue: up to 255 bytes, none of them a slash.</summary>
[InlineArray(Capacity)]
public struct MessageQueueName
{
    public const int Capacity = 256;

    private byte _first;

    public void Set(ReadOnlySpan<byte> name)
    {
        Span<byte> bytes = this;
        bytes.Clear();
        name.CopyTo(bytes);
    }

    public readonly bool IsSame(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> bytes = this;
        return bytes[name.Length] == 0 && bytes.Slice(0, name.Length).SequenceEqual(name);
    }
}
