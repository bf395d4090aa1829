using System.Runtime;

namespace System.Threading;

/// <summary>What only programs have.</summary>
public static unsafe partial class Interlocked
{
    /// <summary>A barrier in every running thread of the process: all are stopped and go on.</summary>
    public static void MemoryBarrierProcessWide()
    {
        MemoryBarrier();
        if (SystemCalls.SuspendThreads() >= 0)
        {
            SystemCalls.ResumeThreads();
        }

        MemoryBarrier();
    }

    static partial void CheckType<T>()
    {
        if (!typeof(T).IsPrimitive && !typeof(T).IsEnum)
        {
            throw new NotSupportedException("The specified type must be a reference type, a primitive type, or an enum type.");
        }
    }
}
