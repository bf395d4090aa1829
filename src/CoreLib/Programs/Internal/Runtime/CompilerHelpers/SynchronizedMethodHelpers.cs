using System.Threading;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>Locks of methods marked as synchronized.</summary>
internal static class SynchronizedMethodHelpers
{
    private static void MonitorEnter(object obj, ref bool lockTaken) => Monitor.Enter(obj, ref lockTaken);

    private static void MonitorExit(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            Monitor.Exit(obj);
            lockTaken = false;
        }
    }
}
