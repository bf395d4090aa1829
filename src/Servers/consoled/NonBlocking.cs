using ViperOS.Contracts;

namespace ViperOS.Servers.Consoled;

/// <summary>fcntl(2) as far as this server needs it.</summary>
internal static class NonBlocking
{
    private const long SetStatusFlags = 4;

    /// <summary>Reads and writes through the description behind the handle do not wait any more.</summary>
    public static void Set(Handle handle)
    {
        SystemCall.Invoke(SystemCallNumber.Fcntl, handle.Value, SetStatusFlags, (long)OpenFlags.NonBlock);
    }
}
