using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>
/// A file, pipe or terminal that file descriptors lead to. Several descriptors, also of several execution environments, share it: it is
/// closed when the last one lets go.
/// </summary>
public abstract class OpenFile
{
    private int _references = 1;

    public void AddReference()
    {
        Interlocked.Increment(ref _references);
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            Close();
        }
    }

    /// <summary>The system's handle, for a program that is to have this file.</summary>
    public abstract int GetHandle();

    public abstract ErrorNumber Read(Span<byte> buffer, out int count);

    public abstract ErrorNumber Write(ReadOnlySpan<byte> bytes);

    protected abstract void Close();
}
