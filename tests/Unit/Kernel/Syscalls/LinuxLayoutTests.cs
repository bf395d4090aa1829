using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Tests.Kernel.Syscalls;

/// <summary>Layouts that Linux programs rely on, as its AArch64 headers have them.</summary>
public sealed class LinuxLayoutTests
{
    [Fact]
    public void Structures_have_the_layout_of_Linux()
    {
        Assert.Equal(128, Unsafe.SizeOf<FileStatistics>());
        Assert.Equal(16, Offset<FileStatistics>(nameof(FileStatistics.Mode)));
        Assert.Equal(48, Offset<FileStatistics>(nameof(FileStatistics.Size)));
        Assert.Equal(56, Offset<FileStatistics>(nameof(FileStatistics.BlockSize)));
        Assert.Equal(64, Offset<FileStatistics>(nameof(FileStatistics.Blocks)));
        Assert.Equal(72, Offset<FileStatistics>(nameof(FileStatistics.AccessTime)));
        Assert.Equal(88, Offset<FileStatistics>(nameof(FileStatistics.ModifyTime)));
        Assert.Equal(104, Offset<FileStatistics>(nameof(FileStatistics.ChangeTime)));
        Assert.Equal(112, Unsafe.SizeOf<SystemInfo>());
        Assert.Equal(32, Offset<SystemInfo>(nameof(SystemInfo.TotalMemory)));
        Assert.Equal(80, Offset<SystemInfo>(nameof(SystemInfo.Processes)));
        Assert.Equal(104, Offset<SystemInfo>(nameof(SystemInfo.MemoryUnit)));
        Assert.Equal(8, Unsafe.SizeOf<PollDescriptor>());
        Assert.Equal(16, Unsafe.SizeOf<EpollEvent>());
        Assert.Equal(16, Unsafe.SizeOf<IoVector>());
        Assert.Equal(16, Unsafe.SizeOf<TimeSpecification>());
    }

    // Offsets of arch/arm64/include/uapi/asm/sigcontext.h and ucontext.h, as offsetof gives them in C.
    [Fact]
    public void The_signal_frame_has_the_layout_of_Linux()
    {
        Assert.Equal(32, Unsafe.SizeOf<SignalAction>());
        Assert.Equal(24, Unsafe.SizeOf<SignalStack>());
        Assert.Equal(4688ul, SignalFrame.TotalSize);
        Assert.Equal(16, Offset<SignalInformation>(nameof(SignalInformation.First)));
        Assert.Equal(24, Offset<SignalInformation>(nameof(SignalInformation.Second)));
        Assert.Equal(128, Offset<SignalFrame>(nameof(SignalFrame.Flags)));
        Assert.Equal(128 + 16, Offset<SignalFrame>(nameof(SignalFrame.Stack)));
        Assert.Equal(128 + 40, Offset<SignalFrame>(nameof(SignalFrame.Mask)));
        Assert.Equal(128 + 176, Offset<SignalFrame>(nameof(SignalFrame.FaultAddress)));
        Assert.Equal(128 + 176 + 8, Offset<SignalFrame>(nameof(SignalFrame.X)));
        Assert.Equal(128 + 176 + 256, Offset<SignalFrame>(nameof(SignalFrame.StackPointer)));
        Assert.Equal(128 + 176 + 272, Offset<SignalFrame>(nameof(SignalFrame.State)));
        Assert.Equal(128 + 176 + 288, Offset<SignalFrame>(nameof(SignalFrame.VectorHeader)));
        Assert.Equal(128 + 176 + 288 + 16, Offset<SignalFrame>(nameof(SignalFrame.Vectors)));
        Assert.Equal(128 + 176 + 288 + 528, Offset<SignalFrame>(nameof(SignalFrame.SyndromeHeader)));
        Assert.Equal(128 + 176 + 288 + 544, Offset<SignalFrame>(nameof(SignalFrame.End)));
        Assert.Equal(ThreadRegisters.Size, Unsafe.SizeOf<ThreadRegisters>());
        Assert.Equal(32, Offset<ThreadRegisters>(nameof(ThreadRegisters.X)));
        Assert.Equal(288, Offset<ThreadRegisters>(nameof(ThreadRegisters.V)));
    }

    [Fact]
    public void Directory_records_are_dirents_as_far_as_they_fit()
    {
        byte[] records = [.. Record("one", 7, FileKind.Directory, 1), .. Record("readme.txt", 8, FileKind.Regular, 2)];
        ulong cookie = 0;
        int length = DirectoryEntry.Accept(records, 56, 5, ref cookie);
        Assert.Equal(24 + 32, length);
        Assert.Equal(5 + 2ul, cookie);
        Assert.Equal(7ul, MemoryMarshal.Read<ulong>(records));
        Assert.Equal(5 + 1ul, MemoryMarshal.Read<ulong>(records.AsSpan(8)));
        Assert.Equal(24, MemoryMarshal.Read<ushort>(records.AsSpan(16)));
        Assert.Equal(4, records[18]);
        Assert.Equal("one\0", Encoding.ASCII.GetString(records, 19, 4));
        Assert.Equal(8, records[24 + 18]);

        cookie = 0;
        Assert.Equal(24, DirectoryEntry.Accept(records, 55, 0, ref cookie));
        Assert.Equal(6ul, cookie);
        cookie = 9;
        Assert.Equal(Error.EINVAL, DirectoryEntry.Accept(records, 23, 0, ref cookie));
        Assert.Equal(9ul, cookie);
    }

    [Fact]
    public void What_is_accepted_of_damaged_directory_records_can_be_walked()
    {
        Random random = new(3);
        byte[] good = [.. Record("one", 7, FileKind.Directory, 1), .. Record("readme.txt", 8, FileKind.Regular, 2)];
        for (int i = 0; i < 100_000; i++)
        {
            byte[] bad = [.. good.AsSpan(0, random.Next(good.Length + 1))];
            for (int n = random.Next(4); n > 0 && bad.Length > 0; n--)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            ulong cookie = 0;
            int room = random.Next(100);
            int length = DirectoryEntry.Accept(bad, room, 0, ref cookie);
            Assert.InRange(length, Error.EINVAL, Math.Min(room, bad.Length));
            int place = 0;
            while (place < length)
            {
                int size = MemoryMarshal.Read<ushort>(bad.AsSpan(place + 16));
                Assert.InRange(bad.AsSpan(place, size).Slice(19).IndexOf((byte)0), 1, 255);
                place += size;
            }

            Assert.True(length < 0 || place == length);
        }
    }

    [Fact]
    public void Times_saturate_and_split_as_POSIX_wants()
    {
        Assert.True(new TimeSpecification { Seconds = 1, Nanoseconds = 999_999_999 }.IsValid);
        Assert.False(new TimeSpecification { Seconds = 1, Nanoseconds = 1_000_000_000 }.IsValid);
        Assert.False(new TimeSpecification { Seconds = -1 }.IsValid);
        Assert.False(new TimeSpecification { Nanoseconds = -1 }.IsValid);
        Assert.Equal(ulong.MaxValue, new TimeSpecification { Seconds = long.MaxValue }.TotalNanoseconds);
        Assert.Equal(-1, TimeSpecification.FromSignedNanoseconds(-1).Seconds);
        Assert.Equal(999_999_999, TimeSpecification.FromSignedNanoseconds(-1).Nanoseconds);
    }

    private static int Offset<T>(string field) => (int)Marshal.OffsetOf<T>(field);

    private static byte[] Record(string name, ulong node, FileKind kind, ulong next)
    {
        byte[] result = new byte[DirectoryRecord.LengthOf(name.Length)];
        int length = 0;
        Assert.True(DirectoryRecord.TryAdd(result, ref length, Encoding.UTF8.GetBytes(name), node, kind, next));
        Assert.Equal(result.Length, length);
        return result;
    }
}
