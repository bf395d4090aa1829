using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>A lock that a thread may hold, waited for like other handles; a name is known within the process only.</summary>
public sealed class Mutex : WaitHandle
{
    public Mutex()
        : this(initiallyOwned: false)
    {
    }

    public Mutex(bool initiallyOwned)
        : this(initiallyOwned, null, out _)
    {
    }

    public Mutex(bool initiallyOwned, string? name)
        : this(initiallyOwned, name, out _)
    {
    }

    public Mutex(string? name, NamedWaitHandleOptions options)
        : this(initiallyOwned: false, name, out _)
    {
    }

    public Mutex(bool initiallyOwned, string? name, NamedWaitHandleOptions options)
        : this(initiallyOwned, name, out _)
    {
    }

    public Mutex(bool initiallyOwned, string? name, NamedWaitHandleOptions options, out bool createdNew)
        : this(initiallyOwned, name, out createdNew)
    {
    }

    public Mutex(bool initiallyOwned, string? name, out bool createdNew)
    {
        Target = NamedWaitables.GetOrAdd(name, static () => new WaitableMutex(), out createdNew);
        if (initiallyOwned && createdNew)
        {
            WaitOne();
        }
    }

    private Mutex(WaitableMutex target)
    {
        Target = target;
    }

    public static Mutex OpenExisting(string name) =>
        TryOpenExisting(name, out Mutex? result) ? result : throw new WaitHandleCannotBeOpenedException();

    public static Mutex OpenExisting(string name, NamedWaitHandleOptions options) => OpenExisting(name);

    public static bool TryOpenExisting(string name, [NotNullWhen(true)] out Mutex? result)
    {
        result = NamedWaitables.Open(name, typeof(WaitableMutex)) is WaitableMutex target ? new Mutex(target) : null;
        return result is not null;
    }

    public static bool TryOpenExisting(
        string name, NamedWaitHandleOptions options, [NotNullWhen(true)] out Mutex? result) =>
        TryOpenExisting(name, out result);

    public void ReleaseMutex()
    {
        if (!((WaitableMutex)Target).TryRelease(Thread.CurrentThread))
        {
            throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        }
    }
}
