using System;

namespace ViperOS.Kernel.Objects;

/// <summary>Per-handle flags, beside the rights.</summary>
[Flags]
public enum HandleFlags : byte
{
    None = 0,
    CloseOnExec = 1,
}
