namespace ViperOS.Kernel.Messaging;

/// <summary>
/// A message of a POSIX queue or a System V one. The bytes are from the kernel's heap and the message's own; they are charged to the job of who
/// sent it, of which it holds a reference.
/// </summary>
public sealed unsafe class QueuedText
{
    public QueuedText? Next;

    /// <summary>POSIX: what comes first. System V: the type.</summary>
    public ulong Kind;
    public int Length;
    public byte* Bytes;

    private const int Overhead = 64;
    private Processes.Job _job = null!;

    /// <summary>A message with the bytes of a program; null with EFAULT or ENOMEM in <paramref name="error"/>.</summary>
    public static QueuedText? Copy(ulong user, int length, ulong kind, out int error)
    {
        error = Error.ENOMEM;
        QueuedText? text = Memory.Slab<QueuedText>.Allocate();
        if (text is null)
        {
            return null;
        }

        Processes.Job job = Processes.Process.Current.Job;
        if (!job.TryCharge(length + Overhead))
        {
            Memory.Slab<QueuedText>.Free(text);
            return null;
        }

        job.Acquire();
        text._job = job;
        text.Next = null;
        text.Kind = kind;
        text.Length = length;
        text.Bytes = (byte*)Memory.KernelHeap.Allocate((nuint)(length == 0 ? 1 : length));
        error = text.Bytes is null ? Error.ENOMEM
            : Memory.UserMemory.TryCopyFromUser(text.Bytes, user, (nuint)length) ? 0
            : Error.EFAULT;
        if (error == 0)
        {
            return text;
        }

        text.Free();
        return null;
    }

    public void Free()
    {
        Memory.KernelHeap.Free(Bytes);
        Bytes = null;
        Processes.Job job = _job;
        job.Uncharge(Length + Overhead);
        Memory.Slab<QueuedText>.Free(this);
        job.Release();
    }
}
