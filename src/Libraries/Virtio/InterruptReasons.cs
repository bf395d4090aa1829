namespace ViperOS.Virtio;

/// <summary>Why a device has interrupted (virtio 1.2, sections 4.1.4.5 and 4.2.2).</summary>
[Flags]
public enum InterruptReasons : uint
{
    None = 0,

    /// <summary>It is done with something of a queue.</summary>
    Queue = 1,

    /// <summary>Its configuration has changed, or it needs a reset.</summary>
    Configuration = 2,
}
