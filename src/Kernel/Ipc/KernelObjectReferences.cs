using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Ipc;

/// <summary>Room for the objects that a kernel call sends.</summary>
[InlineArray(Message.MaximumHandles)]
public struct KernelObjectReferences
{
    private KernelObjectReference _first;
}
