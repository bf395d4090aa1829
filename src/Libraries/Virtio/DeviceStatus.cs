namespace ViperOS.Virtio;

/// <summary>How far the driver has come with the device (virtio 1.2, section 2.1). Bits are only added; 0 resets the device.</summary>
[Flags]
public enum DeviceStatus : uint
{
    None = 0,
    Acknowledge = 1,
    Driver = 2,
    DriverOk = 4,
    FeaturesOk = 8,
    NeedsReset = 64,
    Failed = 128,
}
