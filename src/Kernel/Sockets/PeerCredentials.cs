using System.Runtime.InteropServices;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Sockets;

/// <summary>struct ucred of Linux: who connected, or who sent (SO_PEERCRED, SCM_CREDENTIALS).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PeerCredentials
{
    public uint ProcessId;
    public uint UserId;
    public uint GroupId;

    /// <summary>Of the calling process.</summary>
    public static PeerCredentials Current
    {
        get
        {
            Credentials own = Process.Current.Credentials;
            return new PeerCredentials { ProcessId = Process.Current.ProcessId, UserId = own.User.Effective, GroupId = own.Group.Effective };
        }
    }
}
