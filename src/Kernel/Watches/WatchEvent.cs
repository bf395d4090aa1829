namespace ViperOS.Kernel.Watches;

/// <summary>
/// An event that waits to be read: what struct inotify_event says, and behind it the name, filled up with zeros. In a block of the kernel heap that the
/// queue owns.
/// </summary>
internal unsafe struct WatchEvent
{
    /// <summary>Bytes of struct inotify_event, which begins at <see cref="Number"/>.</summary>
    public const int HeaderSize = 16;

    public WatchEvent* Next;
    public int Number;
    public FileEvents Mask;
    public uint Cookie;

    /// <summary>With the zeros.</summary>
    public uint NameLength;
}
