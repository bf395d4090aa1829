using System.Runtime.InteropServices;

namespace System.Runtime;

/// <summary>
/// What the runtime keeps for each thread, in the thread's own storage (<c>Native/Programs/ThreadBlock.S</c>; the layout is shared with
/// <c>ThreadBlock.h</c>). Links and bounds are guarded by the heap's lock; everything else belongs to the thread itself, and to the
/// collector while the thread is stopped. The collector takes every word of it for a possible reference.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal unsafe struct ThreadBlock
{
    public const int Size = 1536;

    /// <summary>Objects up to this size have an allocation context for each multiple of 8 bytes.</summary>
    public const int LargestFastSize = 512;

    /// <summary>Contexts of the sizes above, which only the slow path uses.</summary>
    public const int MediumContexts = 20;

    internal const int ManagedThreadIdOffset = 92;

    private const int AllocationOffset = 128;
    private const int FastContexts = (LargestFastSize / 8) + 1;

    [FieldOffset(0)]
    public ThreadBlock* Next;

    [FieldOffset(8)]
    public ThreadBlock* Previous;

    /// <summary>Lowest address of the stack; 0 if unknown.</summary>
    [FieldOffset(16)]
    public byte* StackLow;

    /// <summary>End of the stack. Not 0 from attaching to detaching.</summary>
    [FieldOffset(24)]
    public byte* StackHigh;

    /// <summary>The stack that signals are handled on, or 0.</summary>
    [FieldOffset(32)]
    public byte* SignalStackLow;

    [FieldOffset(40)]
    public byte* SignalStackHigh;

    /// <summary>The kernel's identifier; 0 until the thread runs.</summary>
    [FieldOffset(48)]
    public long KernelThreadId;

    /// <summary>Where the thread's storage begins, as tpidr_el0 has it.</summary>
    [FieldOffset(56)]
    public byte* ThreadPointer;

    /// <summary>Belongs to the handling of exceptions.</summary>
    [FieldOffset(64)]
    public void* ExceptionState;

    /// <summary>The <see cref="Threading.Thread"/>, kept alive by standing here.</summary>
    [FieldOffset(72)]
    public nint Thread;

    /// <summary>Bytes of all stretches that the thread's contexts have taken from the heap.</summary>
    [FieldOffset(80)]
    public long TakenBytes;

    /// <summary>Not 0 while the thread makes an exception or its trace: its allocations are not refused then.</summary>
    [FieldOffset(88)]
    public int IgnoresLimit;

    /// <summary>The number that stands in locks for the thread; 0 until somebody asks for it.</summary>
    [FieldOffset(ManagedThreadIdOffset)]
    public int ManagedThreadId;

    [FieldOffset(AllocationOffset)]
    private AllocationContext _firstContext;

    public AllocationContext* Contexts
    {
        get
        {
            fixed (AllocationContext* first = &_firstContext)
            {
                return first;
            }
        }
    }

    /// <summary>Bytes of the contexts' stretches that hold no object yet.</summary>
    public long UnusedBytes
    {
        get
        {
            long unused = 0;
            AllocationContext* contexts = Contexts;
            for (int i = 0; i < ContextCount; i++)
            {
                unused += contexts[i].Unused;
            }

            return unused;
        }
    }

    /// <summary>Number of contexts in all.</summary>
    public static int ContextCount => FastContexts + MediumContexts;

    /// <summary>Index of the first context above the fast ones.</summary>
    public static int FirstMediumContext => FastContexts;
}
