using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Tests.Kernel.Memory;
using Segment = ViperOS.Tests.Kernel.Processes.ElfBuilder.Segment;

namespace ViperOS.Tests.Kernel.Processes;

public sealed unsafe class ElfLoaderTests
{
    private readonly AddressSpace _space;
    private readonly Job _job;

    public ElfLoaderTests()
    {
        HostMachine.Reset();
        Assert.Equal(0, Job.Create(null, out Job? job));
        _job = job!;
        _space = AddressSpace.Create(_job)!;
        UserCopy.Space = _space;
    }

    [Fact]
    public void A_program_sees_its_text_its_data_and_zeroes_behind()
    {
        byte[] file = ElfBuilder.Sample();
        for (int i = 0x1000; i < file.Length; i++)
        {
            file[i] = (byte)(i * 7);
        }

        MemoryObject executable = Store(file);
        ulong before = executable.Committed;
        Assert.Equal(0, ElfLoader.Load(executable, _space, _job, ElfImage.PositionIndependentBase, out ElfImage image));
        Assert.Equal(file[0x1000..0x2800], Read(0x21_0000, 0x1800));
        Assert.Equal(file[0x2800..0x3000], Read(0x22_2800, 0x800));
        Assert.All(Read(0x22_3000, 0x4000), value => Assert.Equal(0, value));
        Assert.Equal(0x22_8000ul, image.End);

        Assert.True(UserMemory.TryWrite(0x22_2800, (byte)1));
        Assert.Equal(file[0x2800], ReadBack(executable, 0x2800));
        Assert.False(UserMemory.TryWrite(0x21_0000, (byte)1));
        Assert.Equal(Error.EFAULT, _space.HandleFault(0x1000, FaultAccess.Read));
        Assert.Equal(before, executable.Committed);
    }

    [Fact]
    public void What_the_file_has_behind_the_data_stays_hidden()
    {
        byte[] file = ElfBuilder.Build(
            0x20_0000, new(1, 5, 0, 0x20_0000, 0x1000, 0x1000), new Segment(1, 6, 0x1000, 0x30_0000, 0x10, 0x2000));
        Array.Fill(file, (byte)0xAA, 0x1000, 0x2000);
        Assert.Equal(0, ElfLoader.Load(Store(file), _space, _job, ElfImage.PositionIndependentBase, out _));
        Assert.All(Read(0x30_0000, 0x10), value => Assert.Equal(0xAA, value));
        Assert.All(Read(0x30_0010, 0x1FF0), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Mutated_files_load_or_are_refused_and_all_memory_comes_back()
    {
        Random random = new(5);
        byte[] good = ElfBuilder.Sample();
        MemoryObject executable = Store(good);
        _job.GetInformation(out JobInformation before);
        for (int i = 0; i < 3000; i++)
        {
            byte[] bad = [.. good.AsSpan(0, 64 + (3 * 56))];
            for (int n = random.Next(1, 4); n > 0; n--)
            {
                bad[random.Next(bad.Length)] ^= (byte)(1 << random.Next(8));
            }

            Overwrite(executable, bad);
            AddressSpace space = AddressSpace.Create(_job)!;
            Assert.True(ElfLoader.Load(executable, space, _job, ElfImage.PositionIndependentBase, out _) is 0 or Error.ENOEXEC or Error.ENOMEM or Error.EINVAL);
            space.Release();
        }

        _job.GetInformation(out JobInformation after);
        Assert.Equal(before.Memory, after.Memory);
    }

    private static MemoryObject Store(byte[] file)
    {
        MemoryObject memory = MemoryObject.CreateAnonymous((ulong)file.Length, null)!;
        Overwrite(memory, file);
        return memory;
    }

    private static void Overwrite(MemoryObject memory, byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            Assert.Equal(bytes.Length, memory.WriteKernel(0, start, (ulong)bytes.Length));
        }
    }

    private static byte ReadBack(MemoryObject memory, ulong offset)
    {
        byte value = 0;
        Assert.Equal(1, memory.ReadKernel(offset, &value, 1));
        return value;
    }

    private static byte[] Read(ulong address, int length)
    {
        byte[] bytes = new byte[length];
        fixed (byte* start = bytes)
        {
            Assert.True(UserMemory.TryCopyFromUser(start, address, (nuint)length));
        }

        return bytes;
    }
}
