using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>The end of an operation: known already (no object), a task, or an <see cref="IValueTaskSource"/>.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
[StructLayout(LayoutKind.Auto)]
public readonly struct ValueTask : IEquatable<ValueTask>
{
    private static Task? s_canceled;

    internal readonly object? Source;
    internal readonly short Token;
    internal readonly bool ContinuesOnCapturedContext;

    public ValueTask(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        Source = task;
        Token = 0;
        ContinuesOnCapturedContext = true;
    }

    public ValueTask(IValueTaskSource source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        Token = token;
        ContinuesOnCapturedContext = true;
    }

    private ValueTask(object? source, short token, bool continueOnCapturedContext)
    {
        Source = source;
        Token = token;
        ContinuesOnCapturedContext = continueOnCapturedContext;
    }

    public static ValueTask CompletedTask => default;

    public bool IsCompleted => Source switch
    {
        null => true,
        Task task => task.IsCompleted,
        object source => Unsafe.As<IValueTaskSource>(source).GetStatus(Token) != ValueTaskSourceStatus.Pending,
    };

    public bool IsCompletedSuccessfully => Source switch
    {
        null => true,
        Task task => task.IsCompletedSuccessfully,
        object source => Unsafe.As<IValueTaskSource>(source).GetStatus(Token) == ValueTaskSourceStatus.Succeeded,
    };

    public bool IsFaulted => Source switch
    {
        null => false,
        Task task => task.IsFaulted,
        object source => Unsafe.As<IValueTaskSource>(source).GetStatus(Token) == ValueTaskSourceStatus.Faulted,
    };

    public bool IsCanceled => Source switch
    {
        null => false,
        Task task => task.IsCanceled,
        object source => Unsafe.As<IValueTaskSource>(source).GetStatus(Token) == ValueTaskSourceStatus.Canceled,
    };

    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new(result);

    public static ValueTask FromCanceled(CancellationToken cancellationToken) => new(Task.FromCanceled(cancellationToken));

    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) =>
        new(Task.FromCanceled<TResult>(cancellationToken));

    public static ValueTask FromException(Exception exception) => new(Task.FromException(exception));

    public static ValueTask<TResult> FromException<TResult>(Exception exception) => new(Task.FromException<TResult>(exception));

    public override int GetHashCode() => Source?.GetHashCode() ?? 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask other && Equals(other);

    public bool Equals(ValueTask other) => Source == other.Source && Token == other.Token;

    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);

    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);

    public Task AsTask() => Source switch
    {
        null => Task.CompletedTask,
        Task task => task,
        object source => ToTask(Unsafe.As<IValueTaskSource>(source)),
    };

    public ValueTask Preserve() => Source is null ? this : new ValueTask(AsTask());

    public ValueTaskAwaiter GetAwaiter() => new(in this);

    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        new(new ValueTask(Source, Token, continueOnCapturedContext));

    [StackTraceHidden]
    internal void ThrowIfCompletedUnsuccessfully()
    {
        if (Source is Task task)
        {
            TaskAwaiter.Validate(task, ConfigureAwaitOptions.None);
        }
        else if (Source is not null)
        {
            Unsafe.As<IValueTaskSource>(Source).GetResult(Token);
        }
    }

    private Task ToTask(IValueTaskSource source)
    {
        ValueTaskSourceStatus status = source.GetStatus(Token);
        if (status == ValueTaskSourceStatus.Pending)
        {
            return new SourceTask(source, Token);
        }

        try
        {
            source.GetResult(Token);
            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return status != ValueTaskSourceStatus.Canceled ? Task.FromException(exception)
                : exception is OperationCanceledException canceled ? Task.FromCanceled(canceled)
                : s_canceled ??= Task.FromCanceled(new CancellationToken(canceled: true));
        }
    }

    private sealed class SourceTask : Task<VoidTaskResult>
    {
        private static readonly Action<object?> s_complete = static state =>
        {
            SourceTask task = (SourceTask)state!;
            if (task._source is not { } source)
            {
                return;
            }

            task._source = null;
            ValueTaskSourceStatus status = source.GetStatus(task._token);
            try
            {
                source.GetResult(task._token);
                task.TrySetResult(default(VoidTaskResult));
            }
            catch (Exception exception)
            {
                if (status != ValueTaskSourceStatus.Canceled)
                {
                    task.TrySetException(exception);
                }
                else if (exception is OperationCanceledException canceled)
                {
                    task.TrySetCanceled(canceled.CancellationToken, canceled);
                }
                else
                {
                    task.TrySetCanceled(new CancellationToken(canceled: true));
                }
            }
        };

        private readonly short _token;
        private IValueTaskSource? _source;

        public SourceTask(IValueTaskSource source, short token)
        {
            _source = source;
            _token = token;
            source.OnCompleted(s_complete, this, token, ValueTaskSourceOnCompletedFlags.None);
        }
    }
}
