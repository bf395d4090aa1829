namespace ViperOS.Kernel.Memory;

/// <summary>Single free pages of one CPU, inside its <c>Cpu</c>; used by that CPU only, with interrupts disabled.</summary>
public unsafe struct PageCache
{
}
