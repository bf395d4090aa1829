using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// All threads that may hold references, as a list through their blocks. A thread is attached before it begins (by the one that starts
/// it, so that there is no moment at which the collector does not know its stack) and detached as the last thing before its stack goes.
/// </summary>
internal static unsafe class ThreadRegistry
{
    private static HeapLock s_lock;
    private static ThreadBlock* s_first;

    /// <summary>The calling thread's block.</summary>
    public static ThreadBlock* Current => GetCurrentBlock();

    /// <summary>First of the list; to be read with the world stopped or the lock held.</summary>
    public static ThreadBlock* First => s_first;

    /// <summary>Guards the list. The collector holds it while it stops the world, so that no stopped thread does.</summary>
    public static ref HeapLock Lock => ref s_lock;

    public static int Count
    {
        get
        {
            int count = 0;
            s_lock.Enter();
            for (ThreadBlock* block = s_first; block != null; block = block->Next)
            {
                count++;
            }

            s_lock.Exit();
            return count;
        }
    }

    /// <summary>
    /// Makes a thread's stack and storage known. <paramref name="threadPointer"/> leads to initialised storage;
    /// <paramref name="thread"/> stays reachable until the thread is detached.
    /// </summary>
    public static ThreadBlock* Attach(void* threadPointer, void* stackLow, void* stackHigh, object? thread)
    {
        ThreadBlock* block = GetBlockOf(threadPointer);
        block->ThreadPointer = (byte*)threadPointer;
        block->StackLow = (byte*)stackLow;
        block->StackHigh = (byte*)stackHigh;
        block->Thread = *(nint*)Unsafe.AsPointer(ref thread);
        s_lock.Enter();
        block->Previous = null;
        block->Next = s_first;
        if (s_first != null)
        {
            s_first->Previous = block;
        }

        s_first = block;
        s_lock.Exit();
        return block;
    }

    /// <summary>The main thread, whose storage lies in the image. <paramref name="stackHigh"/>: where the program's stack began.</summary>
    public static void AttachMainThread(void* stackHigh) => Attach(GetThreadPointer(), null, stackHigh, null);

    /// <summary>
    /// Forgets a thread that has ended (the calling one, which may touch no object afterwards) or could not be started.
    /// </summary>
    public static void Detach(ThreadBlock* block)
    {
        s_lock.Enter();
        if (block->Previous != null)
        {
            block->Previous->Next = block->Next;
        }
        else
        {
            s_first = block->Next;
        }

        if (block->Next != null)
        {
            block->Next->Previous = block->Previous;
        }

        block->StackHigh = null;
        block->Thread = 0;
        s_lock.Exit();
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_thread_block_address")]
    private static extern ThreadBlock* GetCurrentBlock();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_thread_block_of")]
    private static extern ThreadBlock* GetBlockOf(void* threadPointer);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_thread_pointer")]
    private static extern void* GetThreadPointer();
}
