namespace ViperOS.Tools.LinkTool;

/// <summary>Checks what the kernel's program loader relies on: page-aligned segments, congruent in the file, none writable and
/// executable.</summary>
internal static class ProgramCheck
{
    private const ulong PageMask = 0xFFF;

    public static int Run(string image)
    {
        foreach (ElfSegment segment in new ElfFile(image).Segments.Where(s => s.Type == ElfSegment.Load))
        {
            if ((segment.Address & PageMask) != 0 || (segment.Offset & PageMask) != 0)
            {
                Console.Error.WriteLine($"{image} : error VIPER2003: segment at 0x{segment.Address:X} is not page-aligned");
                return 1;
            }

            const uint Both = ElfSegment.Writable | ElfSegment.Executable;
            if ((segment.Flags & Both) == Both)
            {
                Console.Error.WriteLine($"{image} : error VIPER2004: segment at 0x{segment.Address:X} is writable and executable");
                return 1;
            }
        }

        return 0;
    }
}
