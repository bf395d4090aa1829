using System.Runtime;

namespace System.Runtime.CompilerServices;

public static unsafe partial class RuntimeHelpers
{
    // What must be left for a method that is called without further checks, the handling of an exception included.
    private const nuint SufficientStack = 64 * 1024;

    // The kernel gives the main thread 1 MiB, of which arguments and environment have taken a part before its stack begins.
    private const nuint MainThreadStack = (1024 - 32) * 1024;

    public delegate void TryCode(object? userData);

    public static new bool Equals(object? o1, object? o2) => o1 == o2 || (o1 is not null && o2 is not null && o1.Equals(o2));

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        ArgumentNullException.ThrowIfNull(array);
        (int offset, int length) = range.GetOffsetAndLength(array.Length);
        return array.AsSpan(offset, length).ToArray();
    }

    /// <summary>Whether the calling thread has 64 KiB of stack left.</summary>
    public static bool TryEnsureSufficientExecutionStack()
    {
        ThreadBlock* thread = ThreadRegistry.Current;
        byte* low = thread->StackLow != null ? thread->StackLow : thread->StackHigh - MainThreadStack;
        byte* here = (byte*)&low;
        return here > low && (nuint)(here - low) > SufficientStack;
    }

    public static void EnsureSufficientExecutionStack()
    {
        if (!TryEnsureSufficientExecutionStack())
        {
            throw new InsufficientExecutionStackException();
        }
    }

    public static object GetUninitializedObject(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Heap.NewObject(type.TypeHandle.ToMethodTable());
    }

    /// <summary>Only finds constructors of types that are visible to reflection; code that uses a type runs its own.</summary>
    public static void RunClassConstructor(RuntimeTypeHandle type)
    {
        if (type.Value == 0)
        {
            throw new ArgumentException("Handle is not initialized.");
        }

        StaticClassConstructionContext* context = Internal.Runtime.TypeLoader.Statics.FindConstructor(type.ToMethodTable());
        if (context != null)
        {
            ClassConstructorRunner.EnsureClassConstructorRun(context);
        }
    }

    // The compiler compares the underlying integers.
    [Intrinsic]
    internal static bool EnumEquals<T>(T x, T y)
        where T : struct, Enum => x.Equals(y);

    [Intrinsic]
    internal static int EnumCompareTo<T>(T x, T y)
        where T : struct, Enum => x.CompareTo(y);
}
