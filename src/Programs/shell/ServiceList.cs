using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.Shell;

/// <summary>The programs that the supervisor keeps running.</summary>
internal static class ServiceList
{
    /// <summary>So many are asked for at a time.</summary>
    private const int Step = 32;

    /// <summary>All of them. What the supervisor answers.</summary>
    public static ErrorNumber Read(SupervisorClient supervisor, out List<ServiceStatus> services)
    {
        services = [];
        ServiceStatus[] some = new ServiceStatus[Step];
        ErrorNumber error;
        int count;
        do
        {
            error = supervisor.ListServices((uint)services.Count, some, out count);
            services.AddRange(some.AsSpan(0, error == ErrorNumber.None ? count : 0));
        }
        while (error == ErrorNumber.None && count == Step);
        return error;
    }
}
