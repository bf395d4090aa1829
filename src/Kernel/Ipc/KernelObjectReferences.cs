using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>Room for the objects of one message.</summary>
[InlineArray(Message.MaximumHandles)]
public struct KernelObjectReferences
{
    private KernelObjectReference _first;
}

/// <summary>One object and the rights on it.</summary>
public struct KernelObjectReference
{
    public KernelObject? Object;
    public Rights Rights;
}
