using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Processes;
using Segment = ViperOS.Tests.Kernel.Processes.ElfBuilder.Segment;

namespace ViperOS.Tests.Kernel.Processes;

public sealed class ElfImageTests
{
    private const uint Load = 1;
    private const int Mutations = 100_000;

    [Fact]
    public void Names_an_interpreter()
    {
        byte[] file = ElfBuilder.Build(0x20_0000, new(Load, 5, 0, 0x20_0000, 0x1000, 0x1000), new Segment(3, 4, 0x40, 0, 16, 16));
        Assert.Equal(0, Parse(file, out ElfImage image));
        Assert.Equal(0x40ul, image.InterpreterOffset);
        Assert.Equal(16, image.InterpreterLength);
    }

    [Fact]
    public void A_good_program_is_taken_as_it_says()
    {
        Assert.Equal(0, Parse(ElfBuilder.Sample(), out ElfImage image));
        Assert.Equal(3, image.SegmentCount);
        Assert.Equal(0x21_0000ul, image.Entry);
        Assert.Equal(0ul, image.Bias);
        Assert.Equal(0x20_0040ul, image.ProgramHeaders);
        Assert.Equal(3, image.ProgramHeaderCount);
        Assert.Equal(Protection.Read | Protection.Execute, image[1].Protection);
        Assert.Equal(0x22_8000ul, image.End);
    }

    [Fact]
    public void A_position_independent_program_gets_a_bias()
    {
        byte[] file = ElfBuilder.Build(0x1000, new Segment(Load, 5, 0, 0, 0x2000, 0x2000));
        file[16] = 3;
        Assert.Equal(0, Parse(file, out ElfImage image));
        Assert.Equal(ElfImage.PositionIndependentBase, image.Bias);
        Assert.Equal(ElfImage.PositionIndependentBase + 0x2000, image.End);
    }

    public static TheoryData<string> BadPrograms => [.. s_bad.Keys];

    [Theory]
    [MemberData(nameof(BadPrograms))]
    public void A_bad_program_is_refused(string what)
    {
        Assert.Equal(Error.ENOEXEC, Parse(s_bad[what], out _));
    }

    [Fact]
    public void Mutated_programs_are_refused_or_keep_every_promise()
    {
        Random random = new(20);
        byte[] good = ElfBuilder.Sample();
        int taken = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] bad = [.. good.AsSpan(0, 64 + (3 * 56))];
            for (int n = random.Next(1, 5); n > 0; n--)
            {
                int at = random.Next(bad.Length);
                bad[at] = random.Next(3) switch
                {
                    0 => (byte)random.Next(256),
                    1 => 0xFF,
                    _ => (byte)(bad[at] ^ (1 << random.Next(8))),
                };
            }

            int length = random.Next(4) == 0 ? random.Next(bad.Length + 1) : bad.Length;
            if (ElfImage.TryParse(bad.AsSpan(0, length), (ulong)good.Length, ElfImage.PositionIndependentBase, out ElfImage image) == 0)
            {
                taken++;
                CheckPromises(image, (ulong)good.Length);
            }
        }

        Assert.InRange(taken, 1, Mutations - 1);
    }

    private static void CheckPromises(in ElfImage image, ulong fileSize)
    {
        ulong end = 0;
        for (int i = 0; i < image.SegmentCount; i++)
        {
            ElfSegment segment = image[i];
            Assert.True(segment.MemorySize != 0 && segment.FileSize <= segment.MemorySize);
            Assert.True((UInt128)segment.FileOffset + segment.FileSize <= fileSize);
            Assert.True((UInt128)segment.Address + image.Bias + segment.MemorySize <= ElfImage.HighestAddress);
            Assert.True(segment.Address + image.Bias >= ElfImage.LowestAddress);
            Assert.True(segment.FirstPage >= end);
            Assert.True(segment.PageEnd > segment.FirstPage);
            Assert.Equal(segment.Address % 4096, segment.FileOffset % 4096);
            Assert.NotEqual(Protection.Write | Protection.Execute, segment.Protection & (Protection.Write | Protection.Execute));
            end = segment.PageEnd;
        }

        Assert.InRange(image.SegmentCount, 1, ElfImage.MaximumSegments);
    }

    private static int Parse(byte[] file, out ElfImage image) =>
        ElfImage.TryParse(file.AsSpan(0, Math.Min(file.Length, ElfImage.MaximumHeaderBytes)), (ulong)file.Length, ElfImage.PositionIndependentBase, out image);

    private static byte[] One(uint flags, ulong offset, ulong address, ulong fileSize, ulong memorySize) =>
        ElfBuilder.Build(
            0x20_0000,
            new Segment(Load, 5, 0, 0x20_0000, 0x1000, 0x1000),
            new(Load, flags, offset, address, fileSize, memorySize));

    private static byte[] With(int offset, byte value)
    {
        byte[] file = ElfBuilder.Sample();
        file[offset] = value;
        return file;
    }

    private static readonly Dictionary<string, byte[]> s_bad = new()
    {
        ["nothing"] = [],
        ["too short"] = ElfBuilder.Sample()[..63],
        ["not ELF"] = With(1, (byte)'X'),
        ["32 bits"] = With(4, 1),
        ["big-endian"] = With(5, 2),
        ["version"] = With(6, 2),
        ["relocatable"] = With(16, 1),
        ["other machine"] = With(18, 62),
        ["entry size"] = With(54, 32),
        ["no headers"] = With(56, 0),
        ["headers outside"] = With(38, 1),
        ["too many headers"] = With(57, 0xFF),
        ["entry outside"] = With(26, 0x77),
        ["entry misaligned"] = With(24, 2),
        ["entry in data"] = ElfBuilder.Build(0x20_0000, new Segment(Load, 6, 0, 0x20_0000, 0x1000, 0x1000)),
        ["interpreter's path too long"] =
            ElfBuilder.Build(0x20_0000, new(Load, 5, 0, 0x20_0000, 0x1000, 0x1000), new Segment(3, 4, 0, 0, 257, 257)),
        ["interpreter beyond the file"] =
            ElfBuilder.Build(0x20_0000, new(Load, 5, 0, 0x20_0000, 0x1000, 0x1000), new Segment(3, 4, 0xFFF_FFFF, 0, 16, 16)),
        ["writable and executable"] = One(7, 0x1000, 0x30_0000, 0x1000, 0x1000),
        ["file larger than memory"] = One(6, 0x1000, 0x30_0000, 0x1000, 0x800),
        ["beyond the file"] = One(6, 0x2000, 0x30_0000, 0x1001, 0x2000),
        ["offset beyond the file"] = One(6, 0x10_0000, 0x30_0000, 0, 0x2000),
        ["offset overflows"] = One(6, 0xFFFF_FFFF_FFFF_F000, 0x30_0000, 0x1000, 0x2000),
        ["page zero"] = One(6, 0, 0, 0x1000, 0x1000),
        ["kernel address"] = One(6, 0, 0xFFFF_0000_0000_0000, 0x1000, 0x1000),
        ["memory overflows"] = One(6, 0, 0x30_0000, 0x1000, 0xFFFF_FFFF_FFFF_F000),
        ["offset and address differ"] = One(6, 0x1800, 0x30_0000, 0x800, 0x800),
        ["overlap"] = One(6, 0, 0x20_0000, 0x1000, 0x1000),
        ["shared page"] =
            ElfBuilder.Build(0x20_0000, new(Load, 5, 0, 0x20_0000, 0x1000, 0x1001), new Segment(Load, 6, 0x800, 0x20_1800, 1, 1)),
        ["descending"] = One(6, 0, 0x10_0000, 0x1000, 0x1000),
        ["bytes without memory"] = One(6, 0, 0x30_0000, 0x1000, 0),
    };
}
