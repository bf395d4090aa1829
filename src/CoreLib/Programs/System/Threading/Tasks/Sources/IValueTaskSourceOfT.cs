namespace System.Threading.Tasks.Sources;

/// <summary>What a <see cref="ValueTask{TResult}"/> can stand on instead of a task.</summary>
public interface IValueTaskSource<out TResult>
{
    ValueTaskSourceStatus GetStatus(short token);

    void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags);

    TResult GetResult(short token);
}
