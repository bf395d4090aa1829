namespace ViperOS.Contracts.Services;

/// <summary>What a supervised service is doing.</summary>
public enum ServiceState : uint
{
    Stopped,
    Running,

    /// <summary>It died, and is started anew when its delay is over.</summary>
    Waiting,

    /// <summary>It died so often that the supervisor has given up.</summary>
    Failed,
}
