using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>Host double: who would wait lets the test's server do its work.</summary>
public sealed unsafe partial class Pager
{
    /// <summary>Answers requests.</summary>
    internal Action? Server { get; set; }

    private int Block(ref WaitQueue waiters, ref ulong state)
    {
        _lock.Release(state);
        Action server = Server ?? throw new InvalidOperationException("Nobody serves.");
        server();
        state = _lock.Acquire();
        return 0;
    }
}
