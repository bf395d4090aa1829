using System.Buffers.Binary;
using ViperOS.Contracts;

namespace ViperOS.Tools.ImageBuilder;

/// <summary>
/// Joins a kernel and a boot archive to one arm64 Image. The header's fields are those of Linux's
/// Documentation/arch/arm64/booting.rst.
/// </summary>
public static class BootImage
{
    private const int HeaderSize = 64;
    private const int ImageSizeOffset = 16;
    private const int MagicOffset = 56;
    private const uint Magic = 0x644D_5241; // "ARM\x64"

    /// <summary>Far above any sensible kernel: a greater size in the header means that the file is not what it should be.</summary>
    private const ulong MaximumKernelSize = 1UL << 30;

    /// <exception cref="ImageException">The kernel is not a flat arm64 Image.</exception>
    public static byte[] Create(ReadOnlySpan<byte> kernel, ReadOnlySpan<byte> archive)
    {
        if (kernel.Length < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(kernel[MagicOffset..]) != Magic)
        {
            throw new ImageException("the kernel is not a flat arm64 Image: its header lacks the magic number");
        }

        ulong kernelSize = BinaryPrimitives.ReadUInt64LittleEndian(kernel[ImageSizeOffset..]);
        if (kernelSize > MaximumKernelSize)
        {
            throw new ImageException($"the kernel's header claims {kernelSize} bytes");
        }

        kernelSize = ulong.Max(kernelSize, (ulong)kernel.Length);
        int archiveOffset = checked((int)((kernelSize + BootArchive.PageSize - 1) & ~((ulong)BootArchive.PageSize - 1)));
        byte[] image = new byte[archiveOffset + archive.Length];
        kernel.CopyTo(image);
        archive.CopyTo(image.AsSpan(archiveOffset));
        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(ImageSizeOffset), (ulong)image.Length);
        return image;
    }
}
