using System.Diagnostics;
using System.Runtime.Exceptions;
using System.Text;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>
/// Runs static constructors at first use, once. One lock for all, which its owner may take again: a constructor that needs
/// another type's
/// runs that one first, and one that comes back to its own type sees it as it is (ECMA-335 II.10.5.3.3). A thread that waits
/// for another's
/// constructor waits for all, which cannot deadlock as long as constructors do not wait for other threads.
/// </summary>
[StackTraceHidden]
internal static unsafe class ClassConstructorRunner
{
    // In place of the constructor's address while it runs, and when it has thrown.
    private const nint Running = 1;
    private const nint Failed = 2;

    private static Failure? s_failures;
    private static int s_owner;
    private static int s_depth;
    private static int s_waiters;

    private static object CheckStaticClassConstructionReturnGCStaticBase(StaticClassConstructionContext* context, object gcStaticBase)
    {
        EnsureClassConstructorRun(context);
        return gcStaticBase;
    }

    private static nint CheckStaticClassConstructionReturnNonGCStaticBase(
        StaticClassConstructionContext* context, nint nonGCStaticBase)
    {
        EnsureClassConstructorRun(context);
        return nonGCStaticBase;
    }

    private static object CheckStaticClassConstructionReturnThreadStaticBase(
        TypeManagerSlot* module, int index, StaticClassConstructionContext* context)
    {
        object statics = ThreadStatics.GetThreadStaticBaseForType(module, index);
        EnsureClassConstructorRun(context);
        return statics;
    }

    public static void EnsureClassConstructorRun(StaticClassConstructionContext* context)
    {
        // Acquire: what the constructor wrote is seen by whoever sees it done.
        if (Volatile.Read(ref context->cctorMethodAddress) == 0)
        {
            return;
        }

        Enter();
        try
        {
            nint constructor = context->cctorMethodAddress;
            if (constructor > Failed)
            {
                context->cctorMethodAddress = Running;
                Run(constructor, context);
                Volatile.Write(ref context->cctorMethodAddress, 0);
            }
            else if (constructor == Failed)
            {
                throw FindFailure(context);
            }
        }
        finally
        {
            Exit();
        }
    }

    private static void Run(nint constructor, StaticClassConstructionContext* context)
    {
        try
        {
            ((delegate*<void>)constructor)();
        }
        catch (Exception exception)
        {
            TypeInitializationException failure = new(GetTypeName((nuint)constructor), exception);
            s_failures = new Failure(context, failure, s_failures);
            context->cctorMethodAddress = Failed;
            throw failure;
        }
    }

    // The name that .NET says here: of a nested type without the outer one. Constructors of generic types are called through a pair of the
    // code and its dictionary.
    private static string? GetTypeName(nuint constructor)
    {
        const nuint Pair = 2;
        nuint code = (constructor & Pair) != 0 ? *(nuint*)(constructor - Pair) : constructor;
        if (!FrameNames.TryFind(code, out FrameName name))
        {
            return null;
        }

        string type = Utf8Text.Decode(name.Type);
        return type[(type.LastIndexOf('+') + 1)..];
    }

    // Every use of the type fails in the same way.
    private static TypeInitializationException FindFailure(StaticClassConstructionContext* context)
    {
        Failure failure = s_failures!;
        while (failure.Context != context)
        {
            failure = failure.Next!;
        }

        return failure.Exception;
    }

    private static void Enter()
    {
        int thread = Environment.CurrentManagedThreadId;
        while (true)
        {
            int owner = Interlocked.CompareExchange(ref s_owner, thread, 0);
            if (owner == 0 || owner == thread)
            {
                s_depth++;
                return;
            }

            Interlocked.Increment(ref s_waiters);
            SystemCalls.FutexWait(ref s_owner, owner, timeoutNanoseconds: -1);
            Interlocked.Decrement(ref s_waiters);
        }
    }

    private static void Exit()
    {
        if (--s_depth == 0)
        {
            Interlocked.Exchange(ref s_owner, 0);
            if (Volatile.Read(ref s_waiters) != 0)
            {
                SystemCalls.FutexWake(ref s_owner, int.MaxValue);
            }
        }
    }

    private sealed class Failure(StaticClassConstructionContext* context, TypeInitializationException exception, Failure? next)
    {
        public readonly StaticClassConstructionContext* Context = context;
        public readonly TypeInitializationException Exception = exception;
        public readonly Failure? Next = next;
    }
}
