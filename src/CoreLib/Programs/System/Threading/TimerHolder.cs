using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Stands between a <see cref="Timer"/> and the queue, so that a timer nobody refers to any more ends.</summary>
internal sealed class TimerHolder(TimerEntry entry)
{
    ~TimerHolder()
    {
        Entry.Dispose();
    }

    public TimerEntry Entry { get; } = entry;

    public void Dispose()
    {
        Entry.Dispose();
        GC.SuppressFinalize(this);
    }

    public bool Dispose(WaitHandle toSignal)
    {
        bool done = Entry.Dispose(toSignal);
        GC.SuppressFinalize(this);
        return done;
    }

    public ValueTask DisposeAsync()
    {
        ValueTask done = Entry.DisposeAsync();
        GC.SuppressFinalize(this);
        return done;
    }
}
