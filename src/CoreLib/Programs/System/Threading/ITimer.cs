namespace System.Threading;

/// <summary>A timer whose times can be changed.</summary>
public interface ITimer : IDisposable, IAsyncDisposable
{
    bool Change(TimeSpan dueTime, TimeSpan period);
}
