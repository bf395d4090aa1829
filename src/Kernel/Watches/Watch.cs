using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Watches;

/// <summary>
/// One watch of a <see cref="Watcher"/> on one node, which it keeps open as a place so that its number stays its own. Owned by the watcher; guarded by
/// the lock of <see cref="FileWatches"/>.
/// </summary>
internal sealed class Watch
{
    /// <summary>Links of the bucket, and of those of the watcher.</summary>
    public Watch? NextInBucket;
    public Watch? NextOfWatcher;

    public Watcher? Watcher;
    public OpenDescription? Place;
    public NodeIdentity Identity;

    /// <summary>The watch descriptor, from 1 on.</summary>
    public int Number;
    public FileEvents Mask;
}
