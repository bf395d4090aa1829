namespace ViperOS.Kernel.Ipc;

/// <summary>Calls that the kernel makes in a user thread's name.</summary>
public static class KernelCall
{
    /// <summary>Sends and waits for the reply. 0, EPIPE (server gone), EINTR (the thread is to end), ENOMEM, EMSGSIZE (reply does not fit), ETIMEDOUT.</summary>
    public static int Call(Connection connection, ref KernelMessage message, ulong deadline = ulong.MaxValue) => Error.EPIPE;
}
