using System.Runtime;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary>Sizes and the contexts that serve them; the layout that assembly shares.</summary>
public sealed class SizeClassTests
{
    [Fact]
    public void Every_size_fits_its_class_and_not_the_one_before()
    {
        for (uint size = 24; size <= HeapLayout.LargestSmallSize; size += 8)
        {
            int context = SizeClasses.ContextOf(size);
            Assert.InRange(context, 0, SizeClasses.Count - 1);
            Assert.True(SizeClasses.SizeOf(context) >= size);
            Assert.True(SizeClasses.SizeOf(context - 1) < size);
            Assert.Equal(0u, SizeClasses.SizeOf(context) % 8);
        }
    }

    [Fact]
    public void No_class_wastes_more_than_a_third()
    {
        for (uint size = 24; size <= HeapLayout.LargestSmallSize; size += 8)
        {
            uint rounded = SizeClasses.SizeOf(SizeClasses.ContextOf(size));
            Assert.True(rounded * 2 <= size * 3 + 16, $"{size} takes {rounded}");
        }
    }

    [Fact]
    public void Blocks_of_medium_classes_are_used_to_the_end()
    {
        for (int context = ThreadBlock.FirstMediumContext; context < SizeClasses.Count; context++)
        {
            uint size = SizeClasses.SizeOf(context);
            Assert.True(HeapLayout.BlockSize % size < 8 * 56, $"{size}");
        }
    }

    [Fact]
    public unsafe void The_layouts_are_those_that_others_rely_on()
    {
        Assert.Equal(ThreadBlock.Size, sizeof(ThreadBlock));
        Assert.Equal(BlockHeader.Size, sizeof(BlockHeader));
        Assert.Equal(16, sizeof(AllocationContext));
        Assert.Equal(800, sizeof(ThreadRegisters));
        Assert.True(SizeClasses.Count <= ThreadBlock.ContextCount);
        Assert.True(SizeClasses.Count <= byte.MaxValue);
        ThreadBlock block = default;
        byte* start = (byte*)&block;
        Assert.Equal(128, (int)((byte*)block.Contexts - start));
        Assert.True(128 + (ThreadBlock.ContextCount * sizeof(AllocationContext)) <= ThreadBlock.Size);
        Assert.True(HeapLayout.SuppressedOffset + HeapLayout.MarkTableSize <= (int)HeapLayout.ObjectsOffset);
        Assert.True(sizeof(BlockSet) <= BlockHeader.Size * HeapLayout.TableBlocks);
    }

    [Fact]
    public void Assembly_has_the_same_numbers()
    {
        string path = Path.Combine(FindRoot(), "src", "CoreLib", "Native", "Programs", "ThreadBlock.h");
        string text = File.ReadAllText(path);
        Assert.Contains($"#define THREAD_BLOCK_SIZE {ThreadBlock.Size}", text, StringComparison.Ordinal);
        Assert.Contains($"#define THREAD_BLOCK_MANAGED_ID {ThreadBlock.ManagedThreadIdOffset}\n", text, StringComparison.Ordinal);
        Assert.Contains("#define THREAD_BLOCK_ALLOCATION 128 ", text, StringComparison.Ordinal);
        Assert.Contains($"#define THREAD_BLOCK_LARGEST_FAST {ThreadBlock.LargestFastSize} ", text, StringComparison.Ordinal);
    }

    private static string FindRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "viper")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("The repository's root was not found.");
    }
}
