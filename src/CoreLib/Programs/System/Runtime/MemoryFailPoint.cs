using System.Runtime.ConstrainedExecution;

namespace System.Runtime;

/// <summary>Asks beforehand whether there is enough memory for what is to come.</summary>
public sealed class MemoryFailPoint : CriticalFinalizerObject, IDisposable
{
    private const int MegabyteShift = 20;

    /// <summary>
    /// Throws <see cref="InsufficientMemoryException"/> if so many MiB cannot be had even after a collection.
    /// </summary>
    public MemoryFailPoint(int sizeInMegabytes)
    {
        if (sizeInMegabytes <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(sizeInMegabytes),
                sizeInMegabytes,
                $"sizeInMegabytes ('{sizeInMegabytes}') must be a non-negative and non-zero value.");
        }

        nuint size = (nuint)sizeInMegabytes << MegabyteShift;
        if (!Collector.HasRoom(size))
        {
            GC.Collect();
            if (!Collector.HasRoom(size))
            {
                throw new InsufficientMemoryException(
                    "Insufficient available memory to meet the expected demands of an operation at this time.  Please try again later.");
            }
        }
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
