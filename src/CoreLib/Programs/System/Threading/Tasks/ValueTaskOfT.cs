using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>The result of an operation: known already (no object), or that of a task or of an
/// <see cref="IValueTaskSource{TResult}"/>.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
[StructLayout(LayoutKind.Auto)]
public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    private static Task<TResult>? s_canceled;

    internal readonly object? Source;
    internal readonly TResult? KnownResult;
    internal readonly short Token;
    internal readonly bool ContinuesOnCapturedContext;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueTask(TResult result)
    {
        KnownResult = result;
        ContinuesOnCapturedContext = true;
    }

    public ValueTask(Task<TResult> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        Source = task;
        ContinuesOnCapturedContext = true;
    }

    public ValueTask(IValueTaskSource<TResult> source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        Token = token;
        ContinuesOnCapturedContext = true;
    }

    private ValueTask(object? source, TResult? result, short token, bool continueOnCapturedContext)
    {
        Source = source;
        KnownResult = result;
        Token = token;
        ContinuesOnCapturedContext = continueOnCapturedContext;
    }

    public bool IsCompleted => Source switch
    {
        null => true,
        Task<TResult> task => task.IsCompleted,
        object source => Unsafe.As<IValueTaskSource<TResult>>(source).GetStatus(Token) != ValueTaskSourceStatus.Pending,
    };

    public bool IsCompletedSuccessfully => Source switch
    {
        null => true,
        Task<TResult> task => task.IsCompletedSuccessfully,
        object source => Unsafe.As<IValueTaskSource<TResult>>(source).GetStatus(Token) == ValueTaskSourceStatus.Succeeded,
    };

    public bool IsFaulted => Source switch
    {
        null => false,
        Task<TResult> task => task.IsFaulted,
        object source => Unsafe.As<IValueTaskSource<TResult>>(source).GetStatus(Token) == ValueTaskSourceStatus.Faulted,
    };

    public bool IsCanceled => Source switch
    {
        null => false,
        Task<TResult> task => task.IsCanceled,
        object source => Unsafe.As<IValueTaskSource<TResult>>(source).GetStatus(Token) == ValueTaskSourceStatus.Canceled,
    };

    public TResult Result
    {
        [StackTraceHidden]
        get
        {
            if (Source is null)
            {
                return KnownResult!;
            }

            if (Source is Task<TResult> task)
            {
                TaskAwaiter.Validate(task, ConfigureAwaitOptions.None);
                return task.ResultOnSuccess;
            }

            return Unsafe.As<IValueTaskSource<TResult>>(Source).GetResult(Token);
        }
    }

    public override int GetHashCode() =>
        Source is not null ? Source.GetHashCode() : KnownResult is not null ? KnownResult.GetHashCode() : 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask<TResult> other && Equals(other);

    public bool Equals(ValueTask<TResult> other) =>
        Source is not null || other.Source is not null
            ? Source == other.Source && Token == other.Token
            : EqualityComparer<TResult>.Default.Equals(KnownResult, other.KnownResult);

    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);

    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);

    public Task<TResult> AsTask() => Source switch
    {
        null => TaskCache.Get(KnownResult!),
        Task<TResult> task => task,
        object source => ToTask(Unsafe.As<IValueTaskSource<TResult>>(source)),
    };

    public ValueTask<TResult> Preserve() => Source is null ? this : new ValueTask<TResult>(AsTask());

    public ValueTaskAwaiter<TResult> GetAwaiter() => new(in this);

    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        new(new ValueTask<TResult>(Source, KnownResult, Token, continueOnCapturedContext));

    public override string? ToString()
    {
        if (IsCompletedSuccessfully)
        {
            TResult result = Result;
            if (result is not null)
            {
                return result.ToString();
            }
        }

        return string.Empty;
    }

    private Task<TResult> ToTask(IValueTaskSource<TResult> source)
    {
        ValueTaskSourceStatus status = source.GetStatus(Token);
        if (status == ValueTaskSourceStatus.Pending)
        {
            return new SourceTask(source, Token);
        }

        try
        {
            return Task.FromResult(source.GetResult(Token));
        }
        catch (Exception exception)
        {
            return status != ValueTaskSourceStatus.Canceled ? Task.FromException<TResult>(exception)
                : exception is OperationCanceledException canceled ? Task.FromCanceled<TResult>(canceled)
                : s_canceled ??= Task.FromCanceled<TResult>(new CancellationToken(canceled: true));
        }
    }

    private sealed class SourceTask : Task<TResult>
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
                task.TrySetResult(source.GetResult(task._token));
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
        private IValueTaskSource<TResult>? _source;

        public SourceTask(IValueTaskSource<TResult> source, short token)
        {
            _source = source;
            _token = token;
            source.OnCompleted(s_complete, this, token, ValueTaskSourceOnCompletedFlags.None);
        }
    }
}
