using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Maps a program into a new address space: text and constants are the pages of the executable's memory object itself, data is a
/// copy-on-write clone of them, the rest of it zero pages. Copies at most one page per writable segment, where data ends and zeroes begin.
/// </summary>
public static unsafe class ElfLoader
{
    private const ulong PageMask = ElfImage.PageSize - 1;

    /// <summary>0, ENOEXEC for anything but a program that this kernel runs, ENOMEM, EIO.</summary>
    public static int Load(MemoryObject executable, AddressSpace space, Job job, out ElfImage image)
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
        int error = ElfImage.TryParse(new ReadOnlySpan<byte>(start, (int)read), size, out image);
        for (int i = 0; error == 0 && i < image.SegmentCount; i++)
        {
            error = MapSegment(executable, space, job, image[i], image.Bias);
        }

        if (error == 0)
        {
            space.SetBreakStart(image.End);
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

        if (filePages != 0)
        {
            bool isPrivate = (segment.Protection & Protection.Write) != 0 || segment.MemorySize > segment.FileSize;
            long mapped = isPrivate
                ? MapPrivate(executable, space, job, fileOffset, fileBytes, address, segment)
                : space.Map(executable, fileOffset, address, filePages, segment.Protection, MapFlags.Fixed);
            if (mapped < 0)
            {
                return (int)mapped;
            }
        }

        if (memoryPages > filePages)
        {
            long mapped = space.MapAnonymous(address + filePages, memoryPages - filePages, segment.Protection, MapFlags.Fixed);
            return mapped < 0 ? (int)mapped : 0;
        }

        return 0;
    }

    private static long MapPrivate(
        MemoryObject executable, AddressSpace space, Job job, ulong fileOffset, ulong fileBytes, ulong address, in ElfSegment segment)
    {
        ulong filePages = (fileBytes + PageMask) & ~PageMask;
        int error = executable.Clone(fileOffset, fileBytes, job, out MemoryObject? clone);
        if (error != 0)
        {
            return error;
        }

        // What lies behind the segment in its last page belongs to the file, not to the program: zero memory begins there.
        ulong tail = fileBytes & PageMask;
        if (tail != 0 && segment.MemorySize > segment.FileSize)
        {
            error = clone!.PinPage(fileBytes / ElfImage.PageSize, write: true, out ulong physical);
            if (error == 0)
            {
                new Span<byte>(DirectMap.ToVirtual(physical) + tail, (int)(ElfImage.PageSize - tail)).Clear();
                clone.Unpin(physical);
            }
        }

        long mapped = error != 0 ? error : space.Map(clone!, 0, address, filePages, segment.Protection, MapFlags.Fixed);
        clone!.Release();
        return mapped;
    }
}
