using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Maps a program into a new address space: text and constants are the pages of the executable's memory object itself, data is a
/// copy-on-write clone of them, the rest of it zero pages. Copies at most one page per writable segment, where data ends and
/// zeroes begin.
/// </summary>
public static unsafe class ElfLoader
{
    private const ulong PageMask = ElfImage.PageSize - 1;

    /// <summary>A position-independent program goes to <paramref name="dynamicBase"/>. 0, ENOEXEC for anything but a program that this kernel runs, ENOMEM, EIO.</summary>
    public static int Load(MemoryObject executable, AddressSpace space, Job job, ulong dynamicBase, out ElfImage image)
    {
        image = default;
        ulong size = executable.Size;
        byte* start = stackalloc byte[ElfImage.MaximumHeaderBytes];
        long read = executable.ReadKernel(0, start, ElfImage.MaximumHeaderBytes);
        if (read < 0)
        {
            return (int)read;
        }

        // From here on only the copy counts: whoever can write the file may do so at this moment.
        int error = ElfImage.TryParse(new ReadOnlySpan<byte>(start, (int)read), size, dynamicBase, out image);
        for (int i = 0; error == 0 && i < image.SegmentCount; i++)
        {
            error = MapSegment(executable, space, job, image[i], image.Bias);
        }

        return error;
    }

    private static int MapSegment(MemoryObject executable, AddressSpace space, Job job, in ElfSegment segment, ulong bias)
    {
        ulong address = segment.FirstPage + bias;
        ulong bytesBefore = segment.Address & PageMask;
        ulong fileOffset = segment.FileOffset - bytesBefore;
        ulong fileBytes = segment.FileSize == 0 ? 0 : segment.FileSize + bytesBefore;
        ulong filePages = (fileBytes + PageMask) & ~PageMask;
        ulong memoryPages = segment.PageEnd - segment.FirstPage;

        bool isPrivate = (segment.Protection & Protection.Write) != 0 || segment.MemorySize > segment.FileSize;
        long mapped = filePages == 0 ? space.MapAnonymous(address, memoryPages, segment.Protection, MapFlags.Fixed)
            : isPrivate ? MapPrivate(executable, space, job, fileOffset, fileBytes, address, memoryPages, segment.Protection)
            : space.Map(executable, fileOffset, address, filePages, segment.Protection, MapFlags.Fixed);
        return mapped < 0 ? (int)mapped : 0;
    }

    /// <summary>
    /// Data and the zeroes behind it are one object. What the file holds behind the data in its last page is not the program's:
    /// the clone has zeroes there.
    /// </summary>
    private static long MapPrivate(
        MemoryObject executable,
        AddressSpace space,
        Job job,
        ulong fileOffset,
        ulong fileBytes,
        ulong address,
        ulong memoryPages,
        Protection protection)
    {
        long result = executable.Clone(fileOffset, fileBytes, job, out MemoryObject? clone);
        if (result < 0)
        {
            return result;
        }

        if (memoryPages > fileBytes)
        {
            result = clone!.Resize(memoryPages);
        }

        if (result >= 0)
        {
            result = space.Map(clone!, 0, address, memoryPages, protection, MapFlags.Fixed, ownsPages: true);
        }

        clone!.Release();
        return result;
    }
}
