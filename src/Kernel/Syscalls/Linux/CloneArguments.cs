using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct clone_args of clone3, as its first version has it.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CloneArguments
{
    /// <summary>Bytes of the first version; longer ones must be zero behind.</summary>
    public const ulong FirstSize = 64;

    public CloneFlags Flags;
    public ulong DescriptorAddress;

    /// <summary>Where CLONE_CHILD_SETTID and CLONE_CHILD_CLEARTID write.</summary>
    public ulong ChildIdAddress;

    /// <summary>Where CLONE_PARENT_SETTID writes.</summary>
    public ulong ParentIdAddress;
    public ulong ExitSignal;

    /// <summary>Lowest address of the stack, or 0 for the caller's.</summary>
    public ulong Stack;
    public ulong StackSize;
    public ulong ThreadPointer;
}
