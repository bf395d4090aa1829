namespace System.Threading;

/// <summary>The last owner of a mutex ended without releasing it; the waiting thread owns it now.</summary>
public class AbandonedMutexException : SystemException
{
    private const string DefaultMessage = "The wait completed due to an abandoned mutex.";

    public AbandonedMutexException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013152D);
    }

    public AbandonedMutexException(string? message)
        : base(message)
    {
        HResult = unchecked((int)0x8013152D);
    }

    public AbandonedMutexException(string? message, Exception? inner)
        : base(message, inner)
    {
        HResult = unchecked((int)0x8013152D);
    }

    public AbandonedMutexException(int location, WaitHandle? handle)
        : this(DefaultMessage, location, handle)
    {
    }

    public AbandonedMutexException(string? message, int location, WaitHandle? handle)
        : this(message)
    {
        MutexIndex = location;
        Mutex = handle as Mutex;
    }

    public AbandonedMutexException(string? message, Exception? inner, int location, WaitHandle? handle)
        : this(message, inner)
    {
        MutexIndex = location;
        Mutex = handle as Mutex;
    }

    public Mutex? Mutex { get; }

    public int MutexIndex { get; } = -1;
}
