using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Lets a number of threads pass; a name is known within the process only.</summary>
public sealed class Semaphore : WaitHandle
{
    public Semaphore(int initialCount, int maximumCount)
        : this(initialCount, maximumCount, null, out _)
    {
    }

    public Semaphore(int initialCount, int maximumCount, string? name)
        : this(initialCount, maximumCount, name, out _)
    {
    }

    public Semaphore(int initialCount, int maximumCount, string? name, NamedWaitHandleOptions options)
        : this(initialCount, maximumCount, name, out _)
    {
    }

    public Semaphore(int initialCount, int maximumCount, string? name, NamedWaitHandleOptions options, out bool createdNew)
        : this(initialCount, maximumCount, name, out createdNew)
    {
    }

    public Semaphore(int initialCount, int maximumCount, string? name, out bool createdNew)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumCount);
        if (initialCount > maximumCount)
        {
            throw new ArgumentException(
                "The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
        }

        Target = NamedWaitables.GetOrAdd(name, () => new WaitableSemaphore(initialCount, maximumCount), out createdNew);
    }

    private Semaphore(WaitableSemaphore target)
    {
        Target = target;
    }

    public static Semaphore OpenExisting(string name) =>
        TryOpenExisting(name, out Semaphore? result) ? result : throw new WaitHandleCannotBeOpenedException();

    public static Semaphore OpenExisting(string name, NamedWaitHandleOptions options) => OpenExisting(name);

    public static bool TryOpenExisting(string name, [NotNullWhen(true)] out Semaphore? result)
    {
        result = NamedWaitables.Open(name, typeof(WaitableSemaphore)) is WaitableSemaphore target ? new Semaphore(target) : null;
        return result is not null;
    }

    public static bool TryOpenExisting(
        string name, NamedWaitHandleOptions options, [NotNullWhen(true)] out Semaphore? result) =>
        TryOpenExisting(name, out result);

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(releaseCount);
        return ((WaitableSemaphore)Target).TryRelease(releaseCount, out int previous)
            ? previous
            : throw new SemaphoreFullException();
    }
}
