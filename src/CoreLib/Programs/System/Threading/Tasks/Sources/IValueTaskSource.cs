namespace System.Threading.Tasks.Sources;

/// <summary>What a <see cref="ValueTask"/> can stand on instead of a task: an object that can be used again.</summary>
public interface IValueTaskSource
{
    ValueTaskSourceStatus GetStatus(short token);

    void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags);

    void GetResult(short token);
}
