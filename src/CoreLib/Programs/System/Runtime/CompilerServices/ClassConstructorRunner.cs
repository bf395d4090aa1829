using System.Diagnostics;
using System.Runtime.Exceptions;
using System.Text;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>
/// Runs static constructors at first use, once. A constructor that comes back to its own type sees it as it is, and a thread that needs a type
/// whose constructor runs on another waits for it, unless that would close a circle of threads that wait for each other: then it sees the
/// type as it is (ECMA-335 II.10.5.3.3). One lock guards the list of what runs and who waits, and is never held while a constructor runs.
/// </summary>
[StackTraceHidden]
internal static unsafe class ClassConstructorRunner
{
    // In place of the constructor's address while it runs, and when it has thrown.
    private const nint Running = 1;
    private const nint Failed = 2;

    private static HeapLock s_lock;
    private static Activity* s_activities;
    private static Failure? s_failures;

    // How many constructors have ended; what waits, waits for a change of it.
    private static int s_ended;
    private static int s_waiting;

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

        Activity activity = new() { Context = context, Thread = Environment.CurrentManagedThreadId };
        nint constructor = Begin(&activity);
        if (constructor == Failed)
        {
            throw FindFailure(context);
        }

        if (constructor > Failed)
        {
            Run(constructor, &activity);
        }
    }

    // Gives what stood in place of the constructor's address: if it is an address, the caller has to run it.
    private static nint Begin(Activity* activity)
    {
        s_lock.Enter();
        nint constructor = activity->Context->cctorMethodAddress;
        while (constructor == Running && !IsCircle(activity))
        {
            Wait(activity);
            constructor = activity->Context->cctorMethodAddress;
        }

        if (constructor > Failed)
        {
            activity->Context->cctorMethodAddress = Running;
            Add(activity);
        }

        s_lock.Exit();
        return constructor;
    }

    private static void Run(nint constructor, Activity* activity)
    {
        Failure? failure = null;
        try
        {
            ((delegate*<void>)constructor)();
        }
        catch (Exception exception)
        {
            failure = new Failure(activity->Context, new TypeInitializationException(GetTypeName((nuint)constructor), exception));
        }

        End(activity, failure);
        if (failure is not null)
        {
            throw failure.Exception;
        }
    }

    private static void End(Activity* activity, Failure? failure)
    {
        s_lock.Enter();
        Remove(activity);
        if (failure is not null)
        {
            failure.Next = s_failures;
            s_failures = failure;
        }

        Volatile.Write(ref activity->Context->cctorMethodAddress, failure is null ? 0 : Failed);
        s_ended++;
        bool isAwaited = s_waiting != 0;
        s_lock.Exit();
        if (isAwaited)
        {
            SystemCalls.FutexWake(ref s_ended, int.MaxValue);
        }
    }

    // With the lock, which is free meanwhile: until some constructor has ended.
    private static void Wait(Activity* activity)
    {
        activity->IsWaiting = true;
        Add(activity);
        s_waiting++;
        int ended = s_ended;
        s_lock.Exit();
        SystemCalls.FutexWait(ref s_ended, ended, timeoutNanoseconds: -1);
        s_lock.Enter();
        s_waiting--;
        Remove(activity);
        activity->IsWaiting = false;
    }

    // Whether the thread that runs the constructor waits, directly or over others, for the thread that asks, or is the same.
    private static bool IsCircle(Activity* activity)
    {
        Activity* step = Find(activity->Context, 0);
        while (step != null && step->Thread != activity->Thread)
        {
            // A thread that is about to wake up waits for nothing that runs.
            step = Find(null, step->Thread);
            step = step == null ? null : Find(step->Context, 0);
        }

        return step != null;
    }

    // What runs a type's constructor, or else what a thread waits for.
    private static Activity* Find(StaticClassConstructionContext* running, int waiter)
    {
        Activity* activity = s_activities;
        while (activity != null && (activity->IsWaiting ? activity->Thread != waiter : activity->Context != running))
        {
            activity = activity->Next;
        }

        return activity;
    }

    private static void Add(Activity* activity)
    {
        activity->Next = s_activities;
        s_activities = activity;
    }

    private static void Remove(Activity* activity)
    {
        fixed (Activity** first = &s_activities)
        {
            Activity** link = first;
            while (*link != activity)
            {
                link = &(*link)->Next;
            }

            *link = activity->Next;
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

    /// <summary>A constructor that runs, or a thread that waits for one; on the stack of its thread, in the list while it lasts.</summary>
    private struct Activity
    {
        public Activity* Next;
        public StaticClassConstructionContext* Context;
        public int Thread;
        public bool IsWaiting;
    }

    private sealed class Failure(StaticClassConstructionContext* context, TypeInitializationException exception)
    {
        public readonly StaticClassConstructionContext* Context = context;
        public readonly TypeInitializationException Exception = exception;
        public Failure? Next;
    }
}
