using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.Tests.ViperFs.Model;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Rescue;

/// <summary>
/// A process that uses a volume ends at any moment; the next one finds its memory (<see cref="SavedState"/>). VIPERFS_RESCUES sets how many ends.
/// </summary>
public sealed unsafe class RescueTests(ITestOutputHelper output)
{
    private const int CacheBlocks = 256;

    /// <summary>More entries than fit into the root of a directory and the first part of a node.</summary>
    private const int LargeNode = 140;

    [Fact]
    public void Nothing_that_was_done_is_lost_with_the_process()
    {
        MemoryDevice device = TestVolume.Format(journalBlocks: 256);
        byte* memory = Allocate(out ulong size);
        RandomWorkload workload = new(Mount(device, memory, size), seed: 11);
        for (int round = 0; round < 150; round++)
        {
            for (int i = 0; i < 1 + (round % 20); i++)
            {
                workload.Step();
            }

            // The process is gone, its memory stays; nothing was synchronized.
            workload.Volume = Mount(device, memory, size);
            VolumeComparison.AssertSame(workload.Root, workload.Volume);
        }

        Assert.NotEqual(0, workload.Failures);
        AssertClean(device, workload.Volume);
        NativeMemory.AlignedFree(memory);
    }

    [Fact]
    public void What_was_half_done_is_undone()
    {
        int wanted = LongRun.Count("VIPERFS_RESCUES", 400);
        Random random = new(LongRun.Seed);
        int undone = 0;
        int done = 0;
        for (int i = 0; i < wanted; i++)
        {
            int seed = random.Next();
            int steps = random.Next(1, 150);
            Outcome outcome = Interrupt(seed, steps, random.Next(1, 60));
            undone += outcome == Outcome.Undone ? 1 : 0;
            done += outcome == Outcome.Done ? 1 : 0;
        }

        output.WriteLine($"{wanted} ends, {undone} before an operation was complete, {done} behind");
        Assert.True(undone > wanted / 20);
        Assert.True(done > wanted / 100);
    }

    [Fact]
    public void Undoing_brings_every_byte_back()
    {
        MemoryDevice device = TestVolume.Format(journalBlocks: 256);
        byte* memory = Allocate(out _);

        // Room for the blocks that this takes, as all of it is compared again and again.
        ulong size = SavedState.SizeFor(0) - (1536 * BlockDevice.BlockSize);
        SavedState saved = new(memory, size);
        RandomWorkload workload = new(Mount(device, saved), seed: 5);
        int compared = 0;
        CompareAtEachEnd(saved, memory, (int)size, blocks => compared += blocks);
        for (int i = 0; i < 60; i++)
        {
            workload.Step();
        }

        // Large nodes, from which records go in no order.
        Volume volume = workload.Volume;
        for (int i = 0; i < LargeNode; i++)
        {
            NewInode settings = new(FileKind.Regular, 0x1A4, 0, 0, i);
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Encoding.UTF8.GetBytes($"a name {i}"), settings, out _));
        }

        for (int i = 0; i < LargeNode; i++)
        {
            byte[] name = Encoding.UTF8.GetBytes($"a name {i}");
            Assert.Equal(ErrorNumber.None, volume.Unlink(Volume.RootInode, name, false, i, out RemovedInode removed));
            Assert.Equal(ErrorNumber.None, volume.Reclaim(removed.Number));
        }

        Assert.True(compared > 1000, $"{compared} blocks");
        NativeMemory.AlignedFree(memory);
    }

    /// <summary>
    /// At the end of each operation what another process would undo is compared with what was there at its begin: every block that is neither new nor
    /// just read, with all its bytes.
    /// </summary>
    private static void CompareAtEachEnd(SavedState saved, byte* memory, int size, Action<int> onCompared)
    {
        byte[] begin = new byte[size];
        byte[] undone = GC.AllocateArray<byte>(size, pinned: true);
        byte* place = (byte*)Unsafe.AsPointer(ref undone[0]);
        ulong last = saved.Operations;
        saved.OnStore = () =>
        {
            if (!saved.IsInOperation)
            {
                new ReadOnlySpan<byte>(memory, size).CopyTo(begin);
                return;
            }

            if (saved.Operations == last)
            {
                return;
            }

            // It is complete, and how to undo it not forgotten yet.
            last = saved.Operations;
            new ReadOnlySpan<byte>(memory, size).CopyTo(undone);
            SavedState copy = new(place, (ulong)size);
            onCompared(copy.UndoAll());
            for (int slot = 0; slot < copy.Slots; slot++)
            {
                int offset = (int)(copy.SlotAt(slot) - place);
                ReadOnlySpan<byte> after = undone.AsSpan(offset, BlockDevice.BlockSize);
                ReadOnlySpan<byte> before = begin.AsSpan(offset, BlockDevice.BlockSize);
                Assert.True(after.SequenceEqual(before) || IsAnother(after, before) || copy.IsNewAt(slot), $"slot {slot}");
            }
        };
    }

    private static bool IsAnother(ReadOnlySpan<byte> block, ReadOnlySpan<byte> other) =>
        MemoryMarshal.Read<BlockHeader>(block).Block != MemoryMarshal.Read<BlockHeader>(other).Block;

    /// <summary>Ends the process at a store of the step behind so many; a twin that lives on tells what that step makes.</summary>
    private static Outcome Interrupt(int seed, int steps, int store)
    {
        MemoryDevice device = TestVolume.Format(journalBlocks: 256);
        byte* memory = Allocate(out ulong size);
        SavedState saved = new(memory, size);
        RandomWorkload workload = new(Mount(device, saved), seed);
        RandomWorkload twin = new(TestVolume.Mount(TestVolume.Format(journalBlocks: 256)), seed);
        for (int i = 0; i < steps; i++)
        {
            workload.Step();
            twin.Step();
        }

        twin.Step();
        int left = store;
        bool hasEnded = false;
        saved.OnStore = () =>
        {
            if (left-- == 0)
            {
                throw new ProcessEndedException();
            }
        };
        try
        {
            workload.Step();
        }
        catch (ProcessEndedException)
        {
            hasEnded = true;
        }

        // The next one may be killed as well, while it looks at what the first has left.
        SavedState next = new(memory, size);
        int later = store / 3;
        next.OnStore = () =>
        {
            if (later-- == 0)
            {
                throw new ProcessEndedException();
            }
        };
        try
        {
            Mount(device, next);
        }
        catch (ProcessEndedException)
        {
        }

        using Volume volume = Mount(device, memory, size);
        Outcome outcome = !hasEnded ? Outcome.NotReached
            : IsSame(workload.Root, volume) ? Outcome.Undone
            : IsSame(twin.Root, volume) ? Outcome.Done
            : Outcome.Between;
        if (!hasEnded)
        {
            VolumeComparison.AssertSame(workload.Root, volume);
        }

        // Only what takes several operations, writing and shortening, may have got halfway.
        Assert.True(outcome != Outcome.Between || workload.IsLong, $"seed {seed}, {steps} steps, store {store}");
        AssertClean(device, volume);
        NativeMemory.AlignedFree(memory);
        return outcome;
    }

    private static bool IsSame(ModelNode root, Volume volume)
    {
        try
        {
            VolumeComparison.AssertSame(root, volume);
            return true;
        }
        catch (Xunit.Sdk.XunitException)
        {
            return false;
        }
    }

    private static void AssertClean(MemoryDevice device, Volume volume)
    {
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        CheckReport report = VolumeChecker.Check(device, repairs: false);
        Assert.True(report.IsClean, string.Join("\n", report.Problems.Select(problem => problem.Text)));
    }

    private static byte* Allocate(out ulong size)
    {
        size = SavedState.SizeFor(CacheBlocks);
        byte* memory = (byte*)NativeMemory.AlignedAlloc((nuint)size, BlockDevice.BlockSize);
        new Span<byte>(memory, (int)size).Clear();
        return memory;
    }

    private static Volume Mount(MemoryDevice device, byte* memory, ulong size) => Mount(device, new SavedState(memory, size));

    private static Volume Mount(MemoryDevice device, SavedState saved) =>
        TestVolume.Mount(device, new MountOptions { CacheBlocks = CacheBlocks, Saved = saved, KeepsOrphans = true });

    private enum Outcome
    {
        NotReached,
        Undone,
        Done,
        Between,
    }

    private sealed class ProcessEndedException : Exception;
}
