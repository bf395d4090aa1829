using System.Security.Principal;

namespace System.Threading;

// On whose behalf the thread runs; goes with the flow of execution.
public sealed partial class Thread
{
    private static AsyncLocal<IPrincipal?>? s_principal;

    public static IPrincipal? CurrentPrincipal
    {
        get => Volatile.Read(ref s_principal)?.Value;
        set
        {
            if (s_principal is null)
            {
                if (value is null)
                {
                    return;
                }

                Interlocked.CompareExchange(ref s_principal, new AsyncLocal<IPrincipal?>(), null);
            }

            s_principal.Value = value;
        }
    }

    public static AppDomain GetDomain() => AppDomain.CurrentDomain;
}
