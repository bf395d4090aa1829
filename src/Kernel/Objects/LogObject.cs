using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Names the kernel's log (<see cref="Diagnostics.Log"/>) in a handle table: rights to read and to write it. Has no state and no
/// signals.
/// </summary>
public sealed class LogObject : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Log;

    /// <summary>The creator holds the reference. Null without memory.</summary>
    public static LogObject? Create()
    {
        LogObject? log = Slab<LogObject>.Allocate();
        log?.Initialize();
        return log;
    }

    protected override void Destroy() => Slab<LogObject>.Free(this);
}
