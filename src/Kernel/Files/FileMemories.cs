using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Which memory object has the contents of a file: size and times of its last reading and writing are the kernel's to know, whoever asks for the
/// file's status. Chains through the objects, newest first, in buckets; a lock for each few of these, under which nothing else is taken.
/// References are not counted: an object leaves its chain before it goes.
/// </summary>
internal static class FileMemories
{
    private const int BucketCount = 1024;
    private const int LockCount = 64;

    private static State s_state;

    /// <summary>
    /// The object is the contents of the file, from now on the one that counts. Only the first file that it is said to be the contents of has it.
    /// </summary>
    public static void Add(MemoryObject memory, NodeIdentity file)
    {
        if (!file.IsSome || !memory.TryClaimFile())
        {
            return;
        }

        uint bucket = BucketOf(file);
        ulong state = LockOf(bucket).Acquire();
        memory.File = file;
        memory.NextOfFile = s_state.Buckets[(int)bucket];
        s_state.Buckets[(int)bucket] = memory;
        LockOf(bucket).Release(state);
    }

    /// <summary>Before the object goes.</summary>
    public static void Remove(MemoryObject memory)
    {
        if (!memory.File.IsSome)
        {
            return;
        }

        uint bucket = BucketOf(memory.File);
        ulong state = LockOf(bucket).Acquire();
        ref MemoryObject? place = ref s_state.Buckets[(int)bucket];
        while (place != memory)
        {
            place = ref place!.NextOfFile;
        }

        place = memory.NextOfFile;
        LockOf(bucket).Release(state);
        memory.NextOfFile = null;
        memory.File = default;
    }

    /// <summary>Puts into a status what the kernel knows better than the server that said it.</summary>
    public static void Complete(ref FileStatus status, ulong server)
    {
        if (status.HasMemory == 0)
        {
            return;
        }

        NodeIdentity file = new(server, status.Node);
        uint bucket = BucketOf(file);
        ulong state = LockOf(bucket).Acquire();
        MemoryObject? memory = s_state.Buckets[(int)bucket];
        while (memory is not null && memory.File != file)
        {
            memory = memory.NextOfFile;
        }

        if (memory is not null)
        {
            memory.Complete(ref status);
        }

        LockOf(bucket).Release(state);
    }

    private static uint BucketOf(NodeIdentity file) => (uint)((((file.Server << 40) ^ file.Node) * 0x9E37_79B9_7F4A_7C15) >> 54) & (BucketCount - 1);

    private static ref SpinLock LockOf(uint bucket) => ref s_state.Locks[(int)(bucket % LockCount)];

    private struct State
    {
        public BucketArray Buckets;
        public LockArray Locks;
    }

    [InlineArray(BucketCount)]
    private struct BucketArray
    {
        private MemoryObject? _first;
    }

    [InlineArray(LockCount)]
    private struct LockArray
    {
        private SpinLock _first;
    }
}
