using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>One object and the rights on it that a server is to get.</summary>
public struct KernelObjectReference
{
    public KernelObject? Object;
    public Rights Rights;
}
