using System.Buffers.Binary;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tests.BootArchive;

/// <summary>Kernel and archive become one Image whose header covers both.</summary>
public sealed class BootImageTests
{
    private const int ImageSizeOffset = 16;

    [Theory]
    [InlineData(5000, 5000, 8192)]
    [InlineData(5000, 20_000, 20_480)]
    [InlineData(8192, 8192, 8192)]
    public void The_archive_begins_on_the_page_behind_the_kernels_memory(int fileSize, int memorySize, int expectedOffset)
    {
        byte[] archive = new BootArchiveWriter().ToArray();
        byte[] image = BootImage.Create(Kernel(fileSize, memorySize), archive);
        Assert.Equal(archive, image[expectedOffset..]);
        Assert.Equal((ulong)image.Length, BinaryPrimitives.ReadUInt64LittleEndian(image.AsSpan(ImageSizeOffset)));
        Assert.All(image[fileSize..expectedOffset], b => Assert.Equal(0, b));
    }

    [Fact]
    public void A_file_without_the_magic_number_is_refused()
    {
        Assert.Throws<ImageException>(() => BootImage.Create(new byte[4096], []));
        Assert.Throws<ImageException>(() => BootImage.Create(new byte[10], []));
    }

    [Fact]
    public void An_absurd_size_in_the_header_is_refused()
    {
        byte[] kernel = Kernel(4096, 0);
        BinaryPrimitives.WriteUInt64LittleEndian(kernel.AsSpan(ImageSizeOffset), ulong.MaxValue);
        Assert.Throws<ImageException>(() => BootImage.Create(kernel, []));
    }

    private static byte[] Kernel(int fileSize, int memorySize)
    {
        byte[] kernel = new byte[fileSize];
        Array.Fill(kernel, (byte)0xAA);
        BinaryPrimitives.WriteUInt64LittleEndian(kernel.AsSpan(ImageSizeOffset), (ulong)memorySize);
        "ARM\x64"u8.CopyTo(kernel.AsSpan(56));
        return kernel;
    }
}
