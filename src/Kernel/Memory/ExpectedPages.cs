namespace ViperOS.Kernel.Memory;

/// <summary>
/// Pages that a device is about to write to memory of a pager's server, and that go on to a file when it has: in a buffer of the kernel's heap.
/// Belongs to <see cref="Pager"/>.
/// </summary>
internal unsafe struct ExpectedPages
{
    public ExpectedPages* Next;

    /// <summary>Object that they go to, with a reference.</summary>
    public nint File;
    public ulong First;

    /// <summary>Object that the device writes to, without one: it says when it goes (<see cref="Pager.ForgetExpected"/>).</summary>
    public nint Source;
    public ulong SourceFirst;
    public uint Count;
}
