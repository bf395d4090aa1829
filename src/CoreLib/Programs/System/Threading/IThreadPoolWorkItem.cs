namespace System.Threading;

/// <summary>Work for the pool that is an object of its own, so that queueing it allocates nothing.</summary>
public interface IThreadPoolWorkItem
{
    void Execute();
}
