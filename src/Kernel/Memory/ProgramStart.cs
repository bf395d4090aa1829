namespace ViperOS.Kernel.Memory;

/// <summary>Where the loader put what a program finds at its start, in its addresses: for reports. All zero where there is no program.</summary>
public struct ProgramStart
{
    public ulong StackPointer;
    public ulong Arguments;

    /// <summary>Exclusive end of the arguments.</summary>
    public ulong Environment;
    public ulong EnvironmentEnd;
    public ulong Auxiliary;

    /// <summary>In bytes.</summary>
    public ulong AuxiliaryLength;

    /// <summary>The page of <see cref="Processes.Vdso"/>.</summary>
    public ulong Vdso;
}
