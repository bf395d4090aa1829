namespace System.Threading;

/// <summary>An overlapped operation of Windows; has no native form here.</summary>
public class Overlapped
{
    public Overlapped()
    {
    }

    [Obsolete("This constructor is not 64-bit compatible and has been deprecated. Use the constructor that accepts an IntPtr for the event handle instead.")]
    public Overlapped(int offsetLo, int offsetHi, int hEvent, IAsyncResult? ar)
        : this(offsetLo, offsetHi, (nint)hEvent, ar)
    {
    }

    public Overlapped(int offsetLo, int offsetHi, nint hEvent, IAsyncResult? ar)
    {
        OffsetLow = offsetLo;
        OffsetHigh = offsetHi;
        EventHandleIntPtr = hEvent;
        AsyncResult = ar!;
    }

    public IAsyncResult AsyncResult { get; set; } = null!;

    public int OffsetLow { get; set; }

    public int OffsetHigh { get; set; }

    [Obsolete("Overlapped.EventHandle is not 64-bit compatible and has been deprecated. Use EventHandleIntPtr instead.")]
    public int EventHandle
    {
        get => (int)EventHandleIntPtr;
        set => EventHandleIntPtr = value;
    }

    public nint EventHandleIntPtr { get; set; }

    [Obsolete("This overload is not safe and has been deprecated. Use Pack(IOCompletionCallback?, object?) instead.")]
    public unsafe NativeOverlapped* Pack(IOCompletionCallback? iocb) => throw new PlatformNotSupportedException();

    public unsafe NativeOverlapped* Pack(IOCompletionCallback? iocb, object? userData) => throw new PlatformNotSupportedException();

    [Obsolete("This overload is not safe and has been deprecated. Use UnsafePack(IOCompletionCallback?, object?) instead.")]
    public unsafe NativeOverlapped* UnsafePack(IOCompletionCallback? iocb) => throw new PlatformNotSupportedException();

    public unsafe NativeOverlapped* UnsafePack(IOCompletionCallback? iocb, object? userData) =>
        throw new PlatformNotSupportedException();

    public static unsafe Overlapped Unpack(NativeOverlapped* nativeOverlappedPtr) => throw new PlatformNotSupportedException();

    public static unsafe void Free(NativeOverlapped* nativeOverlappedPtr) => throw new PlatformNotSupportedException();
}
