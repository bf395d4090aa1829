using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>Memory outside the heap, and buffers over it.</summary>
internal static unsafe class NativeMemoryChecks
{
    public static void Run()
    {
        GcChecks.Try("all", static () => NativeMemory.Alloc(nuint.MaxValue));
        GcChecks.Try("twice all", static () => NativeMemory.Alloc(nuint.MaxValue, 2));
        GcChecks.Try("zeroed", static () => NativeMemory.AllocZeroed(nuint.MaxValue, 16));
        GcChecks.Try("aligned to 3", static () => NativeMemory.AlignedAlloc(10, 3));
        GcChecks.Try("aligned to 0", static () => NativeMemory.AlignedAlloc(10, 0));
        GcChecks.Try("all aligned", static () => NativeMemory.AlignedAlloc(nuint.MaxValue - 5, 16));
        NativeMemory.Free(null);
        NativeMemory.AlignedFree(null);
        void* empty = NativeMemory.Alloc(0);
        Console.WriteLine(empty != null);
        NativeMemory.Free(NativeMemory.Realloc(empty, 10));
        NativeMemory.Free(NativeMemory.Realloc(null, 10));
        Churn();
        Aligned();
        Buffers();
    }

    private static void Churn()
    {
        const int Count = 200;
        byte** blocks = stackalloc byte*[Count];
        nuint* sizes = stackalloc nuint[Count];
        new Span<nuint>(sizes, Count).Clear();
        new Span<nint>(blocks, Count).Clear();
        ulong seed = 99;
        int bad = 0;
        for (int i = 0; i < 5000; i++)
        {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            int index = (int)(seed % Count);
            byte pattern = (byte)(index + 1);
            bad += new Span<byte>(blocks[index], (int)sizes[index]).ContainsAnyExcept(pattern) ? 1 : 0;
            nuint size = (nuint)(seed >> 20) % (i % 50 == 0 ? 100_000u : 600u);
            switch ((seed >> 50) % 3)
            {
                case 0:
                    NativeMemory.Free(blocks[index]);
                    blocks[index] = (byte*)NativeMemory.AllocZeroed(size);
                    bad += new Span<byte>(blocks[index], (int)size).ContainsAnyExcept((byte)0) ? 1 : 0;
                    break;
                case 1:
                    nuint kept = Math.Min(size, sizes[index]);
                    blocks[index] = (byte*)NativeMemory.Realloc(blocks[index], size);
                    bad += new Span<byte>(blocks[index], (int)kept).ContainsAnyExcept(pattern) ? 1 : 0;
                    break;
                default:
                    NativeMemory.Free(blocks[index]);
                    blocks[index] = (byte*)NativeMemory.Alloc(size, 1);
                    break;
            }

            bad += ((nuint)blocks[index] & 15) != 0 ? 1 : 0;
            sizes[index] = size;
            NativeMemory.Fill(blocks[index], size, pattern);
        }

        for (int i = 0; i < Count; i++)
        {
            NativeMemory.Free(blocks[i]);
        }

        Console.WriteLine($"native memory: {bad} bad");
    }

    private static void Aligned()
    {
        for (nuint alignment = 1; alignment <= 8192; alignment *= 2)
        {
            byte* block = (byte*)NativeMemory.AlignedAlloc(100, alignment);
            bool isAligned = ((nuint)block & (alignment - 1)) == 0;
            new Span<byte>(block, 100).Fill(7);
            block = (byte*)NativeMemory.AlignedRealloc(block, 300, alignment);
            Console.WriteLine($"{alignment} {isAligned} {((nuint)block & (alignment - 1)) == 0} {!new Span<byte>(block, 100).ContainsAnyExcept((byte)7)}");
            NativeMemory.AlignedFree(block);
        }
    }

    private static void Buffers()
    {
        GcChecks.Try("not initialized", static () =>
        {
            using OwnBuffer buffer = new();
            buffer.Read<int>(0);
        });
        GcChecks.Try("beyond", static () =>
        {
            using OwnBuffer buffer = new();
            buffer.Initialize(4);
            buffer.Read<int>(2);
        });
        GcChecks.Try("no array", static () =>
        {
            using OwnBuffer buffer = new();
            buffer.Initialize(4);
            buffer.ReadArray<int>(0, null!, 0, 0);
        });
        GcChecks.Try("array too short", static () =>
        {
            using OwnBuffer buffer = new();
            buffer.Initialize(4);
            buffer.ReadArray(0, new int[1], 1, 2);
        });
        GcChecks.Try("index -1", static () =>
        {
            using OwnBuffer buffer = new();
            buffer.Initialize(4);
            buffer.ReadArray(0, new int[1], -1, 2);
        });
        GcChecks.Try("length", static () => _ = new OwnBuffer().ByteLength);
        GcChecks.Try("disposed", static () =>
        {
            OwnBuffer buffer = new();
            buffer.Initialize(4);
            buffer.Dispose();
            bool added = false;
            buffer.DangerousAddRef(ref added);
        });
        using OwnBuffer memory = new();
        memory.Initialize(16, 4);
        memory.Write(0, 1.5);
        memory.Write(8, (short)-7);
        memory.WriteArray(12, [1, 2, 3], 0, 3);
        memory.WriteSpan<byte>(24, [9, 8, 7]);
        int[] numbers = new int[3];
        memory.ReadArray(12, numbers, 0, 3);
        byte[] bytes = new byte[3];
        memory.ReadSpan<byte>(24, bytes);
        byte* start = null;
        memory.AcquirePointer(ref start);
        Console.WriteLine($"{memory.ByteLength} {memory.Read<double>(0)} {memory.Read<short>(8)} {string.Join(' ', numbers)} {string.Join(' ', bytes)} {start[24]}");
        memory.ReleasePointer();
        Console.WriteLine($"{memory.IsClosed} {memory.IsInvalid}");
        OwnCritical critical = new();
        Console.WriteLine($"{critical.IsClosed} {critical.IsInvalid}");
        critical.Dispose();
        critical.Close();
        Console.WriteLine($"{critical.IsClosed} {OwnCritical.Released}");
    }

    private sealed class OwnBuffer : SafeBuffer
    {
        public OwnBuffer()
            : base(ownsHandle: true)
        {
            SetHandle((nint)NativeMemory.AllocZeroed(64));
        }

        protected override bool ReleaseHandle()
        {
            NativeMemory.Free((void*)handle);
            return true;
        }
    }

    private sealed class OwnCritical : CriticalHandle
    {
        public static int Released;

        public OwnCritical()
            : base(0)
        {
            SetHandle(5);
        }

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            Released++;
            return true;
        }
    }
}
