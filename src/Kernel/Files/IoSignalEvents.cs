using System;

namespace ViperOS.Kernel.Files;

/// <summary>What a signal of <see cref="IoSignal"/> tells.</summary>
[Flags]
internal enum IoSignalEvents
{
    None = 0,
    Input = 1,
    Output = 2,
    HungUp = 4,
}
