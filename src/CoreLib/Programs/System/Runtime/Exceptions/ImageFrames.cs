using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>The frame table of the running program, which the linker places between symbols of <c>build/program.ld</c>.</summary>
internal static unsafe class ImageFrames
{
    public static FrameTable Table
    {
        get
        {
            ImageSections sections;
            GetSections(&sections);
            return new FrameTable(
                sections.Header, (nuint)(sections.HeaderEnd - sections.Header), sections.Frames, sections.FramesEnd);
        }
    }

    /// <summary>Where clause tables end.</summary>
    public static byte* ClausesEnd
    {
        get
        {
            ImageSections sections;
            GetSections(&sections);
            return sections.ClausesEnd;
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_frame_sections")]
    private static extern void GetSections(ImageSections* sections);

    private struct ImageSections
    {
        public byte* Header;
        public byte* HeaderEnd;
        public byte* Frames;
        public byte* FramesEnd;
        public byte* ClausesEnd;
    }
}
