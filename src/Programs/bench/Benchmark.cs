using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// One measurement: what a single operation costs in nanoseconds of the monotonic clock. Under <c>-icount shift=0</c> a nanosecond is an
/// instruction, and the figure repeats.
/// </summary>
internal abstract class Benchmark(string name)
{
    public string Name { get; } = name;

    /// <summary>Brings everything into place, measures, cleans up. False with a reason if it cannot be measured.</summary>
    public abstract bool Run(out long nanoseconds, out string reason);

    protected static bool Fail(string what, ErrorNumber error, out long nanoseconds, out string reason)
    {
        nanoseconds = 0;
        reason = what + ": " + System.Text.Encoding.UTF8.GetString(ErrorText.For(error));
        return false;
    }

    protected static bool Done(ulong start, ulong end, int operations, out long nanoseconds, out string reason)
    {
        nanoseconds = (long)((end - start + ((ulong)operations / 2)) / (ulong)operations);
        reason = "";
        return true;
    }
}
