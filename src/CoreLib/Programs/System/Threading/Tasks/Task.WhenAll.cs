using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Tasks that stand for several others.</summary>
public partial class Task
{
    public static Task WhenAll(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAllCore(ToArray(tasks));
    }

    public static Task WhenAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAllCore((Task[])tasks.Clone());
    }

    public static Task WhenAll(params ReadOnlySpan<Task> tasks) => WhenAllCore(tasks.ToArray());

    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAllCore(ToArray(tasks));
    }

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAllCore((Task<TResult>[])tasks.Clone());
    }

    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAllCore(tasks.ToArray());

    public static Task<Task> WhenAny(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task>((Task[])tasks.Clone());
    }

    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => WhenAnyCore<Task>(tasks.ToArray());

    public static Task<Task> WhenAny(Task task1, Task task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return WhenAnyCore<Task>([task1, task2]);
    }

    public static Task<Task> WhenAny(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task>(ToArray(tasks));
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task<TResult>>((Task<TResult>[])tasks.Clone());
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) =>
        WhenAnyCore<Task<TResult>>(tasks.ToArray());

    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return WhenAnyCore<Task<TResult>>([task1, task2]);
    }

    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAnyCore<Task<TResult>>(ToArray(tasks));
    }

    /// <summary>The tasks in the order in which they become complete.</summary>
    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachSource<Task>.Create(tasks);
    }

    public static IAsyncEnumerable<Task> WhenEach(params ReadOnlySpan<Task> tasks) => WhenEachSource<Task>.Create(tasks);

    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachSource<Task>.Create(ToArray(tasks));
    }

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachSource<Task<TResult>>.Create(tasks);
    }

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params ReadOnlySpan<Task<TResult>> tasks) =>
        WhenEachSource<Task<TResult>>.Create(tasks);

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenEachSource<Task<TResult>>.Create(ToArray(tasks));
    }

    internal static Task<TTask> WhenAnyCore<TTask>(TTask[] tasks)
        where TTask : Task
    {
        if (tasks.Length == 0)
        {
            throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        }

        ThrowIfAnyNull(tasks);
        foreach (TTask task in tasks)
        {
            if (task.IsCompleted)
            {
                return FromResult(task);
            }
        }

        return new WhenAnyPromise<TTask>(tasks);
    }

    private static Task WhenAllCore(Task[] tasks)
    {
        ThrowIfAnyNull(tasks);
        return tasks.Length == 0 ? CompletedTask : new WhenAllPromise(tasks);
    }

    private static Task<TResult[]> WhenAllCore<TResult>(Task<TResult>[] tasks)
    {
        ThrowIfAnyNull(tasks);
        return tasks.Length == 0 ? FromResult(Array.Empty<TResult>()) : new WhenAllPromise<TResult>(tasks);
    }

    private static void ThrowIfAnyNull(Task[] tasks)
    {
        foreach (Task task in tasks)
        {
            if (task is null)
            {
                throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
            }
        }
    }

    private static TTask[] ToArray<TTask>(IEnumerable<TTask> tasks)
        where TTask : Task
    {
        if (tasks is TTask[] array)
        {
            return (TTask[])array.Clone();
        }

        List<TTask> list = [];
        foreach (TTask task in tasks)
        {
            list.Add(task);
        }

        return list.ToArray();
    }
}
