using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>Room for the capabilities of one message.</summary>
[InlineArray(Message.MaximumHandles)]
public struct CapabilityReferences
{
    private Capability? _first;
}
