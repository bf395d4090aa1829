using System;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What the compiler puts into <c>__modules</c>: a header ("RTR\0", version, counts), then a table of
/// sections.</summary>
internal unsafe struct ModuleHeader
{
    public uint Signature;
    public ushort MajorVersion;
    public ushort MinorVersion;
    public uint Flags;
    public ushort SectionCount;
    public byte EntrySize;
    public byte EntryType;
    private ModuleSection _first;

    /// <summary>Where a section starts; null if there is none.</summary>
    public void* GetStart(ModuleSectionId id)
    {
        fixed (ModuleSection* first = &_first)
        {
            for (int i = 0; i < SectionCount; i++)
            {
                if (first[i].Id == id)
                {
                    return first[i].Start;
                }
            }
        }

        return null;
    }

    /// <summary>A section's contents, which are 32-bit self-relative pointers in nearly all that the runtime reads.</summary>
    public ReadOnlySpan<int> GetSection(ModuleSectionId id)
    {
        fixed (ModuleSection* first = &_first)
        {
            for (int i = 0; i < SectionCount; i++)
            {
                ModuleSection* section = first + i;
                if (section->Id == id)
                {
                    return new ReadOnlySpan<int>(section->Start, (int)(section->End - section->Start) / sizeof(int));
                }
            }
        }

        return default;
    }
}
