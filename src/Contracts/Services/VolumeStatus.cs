using System.Runtime.InteropServices;

namespace ViperOS.Contracts.Services;

/// <summary>One mounted volume, as the supervisor knows it.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct VolumeStatus
{
    public const int MaximumName = 24;
    public const int MaximumDevice = 32;

    /// <summary>What programs call it, without the colon, UTF-8, filled up with zero bytes.</summary>
    public fixed byte Name[MaximumName];

    /// <summary>The service with its device, UTF-8, filled up with zero bytes.</summary>
    public fixed byte Device[MaximumDevice];

    public ServiceState State;

    /// <summary>How often its server was started again.</summary>
    public uint RestartCount;
}
