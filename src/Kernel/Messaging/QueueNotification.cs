using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// How a process hears that a message came (mq_notify(3)): by a signal, not at all, or by its cookie as a datagram to a socket on which a thread of
/// its C library waits (SIGEV_THREAD), whose last byte says why. A value; it holds a reference on the socket.
/// </summary>
public unsafe struct QueueNotification
{
    public const int CookieLength = 32;

    private const byte MessageCame = 1;
    private const byte RegistrationEnded = 2;

    public SignalInformation Signal;
    public Socket? Socket;

    /// <summary>sigev_notify: SIGEV_SIGNAL, SIGEV_NONE or SIGEV_THREAD.</summary>
    public readonly int Kind => Socket is not null ? 2 : Signal.Number == 0 ? 1 : 0;

    public fixed byte Cookie[CookieLength];

    /// <summary>Tells the process, and ends the notification. By the thread that sent the message, with no lock held.</summary>
    public void Send(uint processId)
    {
        Process? process = Signal.Number == 0 ? null : ProcessTable.Find(processId);
        if (process is not null)
        {
            Signal.First = Process.Current.ProcessId | ((ulong)Process.Current.Credentials.User.Real << 32);
            process.SendSignal(Signal);
            process.Release();
        }

        Finish(MessageCame);
    }

    /// <summary>Ends it without a message.</summary>
    public void End() => Finish(RegistrationEnded);

    private void Finish(byte reason)
    {
        if (Socket is null)
        {
            return;
        }

        fixed (byte* cookie = Cookie)
        {
            cookie[CookieLength - 1] = reason;
            Socket.Deliver(cookie, CookieLength);
        }

        Socket.Release();
        Socket = null;
    }
}
