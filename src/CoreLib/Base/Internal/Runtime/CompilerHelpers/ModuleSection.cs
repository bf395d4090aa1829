namespace Internal.Runtime.CompilerHelpers;

/// <summary>An entry of a module's table of sections.</summary>
internal unsafe struct ModuleSection
{
    public ModuleSectionId Id;
    public int Flags;
    public byte* Start;
    public byte* End;
}
