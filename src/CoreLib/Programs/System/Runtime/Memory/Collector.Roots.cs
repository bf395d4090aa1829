using System.Runtime.CompilerServices;
using Internal.Runtime.CompilerHelpers;

namespace System.Runtime;

/// <summary>
/// Where marking begins. Statics, preinitialised objects, handles and objects that wait for their finalizers are known exactly. Stacks,
/// registers and thread-local storage are taken for what they may be: any word that is an address within an object keeps it.
/// </summary>
internal static unsafe partial class Collector
{
    // AAPCS64 6.1.1: x19 to x28 and the frame belong to the caller.
    private const int FirstKeptRegister = 19;
    private const int SystemCallArguments = 6;

    private static void MarkRoots(ref Marker marker, byte* stackPointer, long others)
    {
        StartupCode.VisitStatics(ref marker);
        PermanentObjects.Visit(ref marker);
        HandleTable.MarkStrong(ref marker);
        FinalizationQueue.MarkReady(ref marker);
        ThreadBlock* current = ThreadRegistry.Current;
        nuint storage = GetTlsSize();
        for (ThreadBlock* thread = ThreadRegistry.First; thread != null; thread = thread->Next)
        {
            MarkPossible(ref marker, thread->ThreadPointer, thread->ThreadPointer + storage);
        }

        MarkPossible(ref marker, stackPointer, current->StackHigh);
        if (others > 0)
        {
            MarkOtherThreads(ref marker, others);
        }
    }

    private static void MarkOtherThreads(ref Marker marker, long count)
    {
        nuint size = HeapSpace.RoundToPages((nuint)count * (nuint)sizeof(ThreadRegisters));
        ThreadRegisters* records = (ThreadRegisters*)SystemCalls.AllocatePages(size);
        if (records == null)
        {
            Environment.FailFast("Out of memory.");
        }

        long written = SystemCalls.GetThreadRegisters(records, size);
        for (long i = 0; i < written; i++)
        {
            ThreadRegisters* record = records + i;
            ThreadBlock* thread = FindThread((byte*)record->StackPointer);
            if (thread != null)
            {
                MarkRegisters(ref marker, record);
                MarkStack(ref marker, thread, (byte*)record->StackPointer);
            }
        }

        SystemCalls.FreePages(records, size);
    }

    /// <summary>
    /// A thread in a system call has its references in its frames, in what a call keeps (x19 to x30) and in the arguments: what else stands in
    /// registers is left over from earlier, such as the last reference stored.
    /// </summary>
    private static void MarkRegisters(ref Marker marker, ThreadRegisters* record)
    {
        ulong* general = record->General;
        if (record->ProgramCounter == GetSystemCallReturn())
        {
            MarkPossible(ref marker, (byte*)general, (byte*)(general + SystemCallArguments));
            MarkPossible(ref marker, (byte*)(general + FirstKeptRegister), (byte*)(general + ThreadRegisters.GeneralCount));
            return;
        }

        MarkPossible(ref marker, (byte*)general, (byte*)(general + ThreadRegisters.GeneralCount));
        MarkPossible(ref marker, (byte*)record->Vector, (byte*)(record->Vector + ThreadRegisters.VectorWords));
    }

    private static void MarkStack(ref Marker marker, ThreadBlock* thread, byte* stackPointer)
    {
        if (stackPointer >= thread->SignalStackLow && stackPointer < thread->SignalStackHigh)
        {
            // The interrupted code's registers stand on the signal stack, its stack pointer among them: the stack is scanned from the
            // lowest address that may be it.
            MarkPossible(ref marker, stackPointer, thread->SignalStackHigh);
            byte* lowest = thread->StackHigh;
            byte* bound = thread->StackLow != null ? thread->StackLow : thread->StackHigh - UnknownStackSize;
            for (byte** word = (byte**)Align(stackPointer); word < (byte**)thread->SignalStackHigh; word++)
            {
                if (*word >= bound && *word < lowest)
                {
                    lowest = *word;
                }
            }

            stackPointer = lowest;
        }

        MarkPossible(ref marker, stackPointer, thread->StackHigh);
    }

    // Whose stack an address belongs to: the one that ends next above it.
    private static ThreadBlock* FindThread(byte* stackPointer)
    {
        ThreadBlock* found = null;
        for (ThreadBlock* thread = ThreadRegistry.First; thread != null; thread = thread->Next)
        {
            if (stackPointer >= thread->SignalStackLow && stackPointer < thread->SignalStackHigh)
            {
                return thread;
            }

            if (stackPointer <= thread->StackHigh && stackPointer >= thread->StackLow
                && (found == null || thread->StackHigh < found->StackHigh))
            {
                found = thread;
            }
        }

        return found;
    }

    private static void MarkPossible(ref Marker marker, byte* start, byte* end)
    {
        nuint heapBase = (nuint)HeapSpace.Base;
        nuint usedSize = HeapSpace.UsedSize;
        for (nuint* word = (nuint*)Align(start); word + 1 <= (nuint*)end; word++)
        {
            if (*word - heapBase < usedSize)
            {
                byte* reference = Resolve(*word);
                if (reference != null)
                {
                    marker.Mark((nuint)reference);
                }
            }
        }
    }

    /// <summary>The object that an address lies in, or null. The other set of marks is that of the last collection.</summary>
    private static byte* Resolve(nuint address)
    {
        nuint offset = address - (nuint)HeapSpace.Base;
        uint chunk = (uint)(offset >> HeapLayout.ChunkShift);
        switch (HeapSpace.KindOf(chunk))
        {
            case ChunkKind.Blocks:
                return (address & HeapLayout.ChunkMask) >= HeapLayout.ObjectsOffset ? ResolveInBlock((byte*)address) : null;
            case ChunkKind.HugeHead:
                return ResolveHuge(chunk, address);
            case ChunkKind.HugeTail:
                return ResolveHuge(chunk - HeapSpace.RunOf(chunk), address);
            default:
                return null;
        }
    }

    private static byte* ResolveHuge(uint chunk, nuint address)
    {
        byte* start = HeapSpace.AddressOf(chunk) + HeapLayout.ObjectsOffset;
        return address - (nuint)start < HeapSpace.HugeSizeOf(chunk) ? start + HeapLayout.HeaderSize : null;
    }

    private static byte* ResolveInBlock(byte* address)
    {
        BlockHeader* block = HeapSpace.HeaderOf(address);
        switch (block->Kind)
        {
            case BlockKind.Small:
                uint size = block->ObjectSize;
                uint slot = Slots.IndexOf((uint)((nuint)address & HeapLayout.BlockMask), block->Reciprocal);
                uint offset = slot * size;
                if (slot >= (uint)Slots.CountOf(size)
                    || (offset >= block->TakenEnd
                        && !Slots.IsMarked(HeapSpace.MarksOf(block, HeapSpace.OtherMarksOffset), offset)))
                {
                    return null;
                }

                return HeapSpace.AddressOf(block) + offset + HeapLayout.HeaderSize;
            case BlockKind.LargeHead:
                return HeapSpace.AddressOf(block) + HeapLayout.HeaderSize;
            case BlockKind.LargeTail:
                return HeapSpace.AddressOf(block - block->Run) + HeapLayout.HeaderSize;
            default:
                return null;
        }
    }

    private static byte* Align(byte* address) => (byte*)(((nuint)address + 7) & ~(nuint)7);

    // The kernel gives the main thread 1 MiB; Linux 8.
    private const nuint UnknownStackSize = 8 * 1024 * 1024;

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_tls_size")]
    private static extern nuint GetTlsSize();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_syscall_return_address")]
    private static extern ulong GetSystemCallReturn();
}
