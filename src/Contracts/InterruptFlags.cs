using System;

namespace ViperOS.Contracts;

/// <summary>Third argument of InterruptCreate.</summary>
[Flags]
public enum InterruptFlags : uint
{
    /// <summary>Level-triggered.</summary>
    None = 0,

    EdgeTriggered = 1,
}
