using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>Room for the capabilities that a reply to the kernel brings.</summary>
[InlineArray(Message.MaximumHandles)]
public struct ReceivedCapabilities
{
    private Capability? _first;
}
