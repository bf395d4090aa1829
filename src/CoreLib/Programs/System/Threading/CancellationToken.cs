using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Tells an operation that it should stop; the view that a <see cref="CancellationTokenSource"/> gives of itself.</summary>
public readonly struct CancellationToken : IEquatable<CancellationToken>
{
    private static readonly Action<object?> s_callAction = static action => ((Action)action!)();

    private readonly CancellationTokenSource? _source;

    public CancellationToken(bool canceled)
        : this(canceled ? CancellationTokenSource.Canceled : null)
    {
    }

    internal CancellationToken(CancellationTokenSource? source)
    {
        _source = source;
    }

    public static CancellationToken None => default;

    public bool IsCancellationRequested => _source is not null && _source.IsCancellationRequested;

    public bool CanBeCanceled => _source is not null;

    public WaitHandle WaitHandle => (_source ?? CancellationTokenSource.NeverCanceled).WaitHandle;

    public CancellationTokenRegistration Register(Action callback) => Register(callback, useSynchronizationContext: false);

    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext) =>
        Register(
            s_callAction,
            callback ?? throw new ArgumentNullException(nameof(callback)),
            useSynchronizationContext,
            useExecutionContext: true);

    public CancellationTokenRegistration Register(Action<object?> callback, object? state) =>
        Register(callback, state, useSynchronizationContext: false, useExecutionContext: true);

    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state) =>
        Register(callback, state, useSynchronizationContext: false, useExecutionContext: true);

    public CancellationTokenRegistration Register(Action<object?> callback, object? state, bool useSynchronizationContext) =>
        Register(callback, state, useSynchronizationContext, useExecutionContext: true);

    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state) =>
        Register(callback, state, useSynchronizationContext: false, useExecutionContext: false);

    public CancellationTokenRegistration UnsafeRegister(Action<object?, CancellationToken> callback, object? state) =>
        Register(callback, state, useSynchronizationContext: false, useExecutionContext: false);

    public bool Equals(CancellationToken other) => _source == other._source;

    public override bool Equals([NotNullWhen(true)] object? other) => other is CancellationToken token && Equals(token);

    public override int GetHashCode() => (_source ?? CancellationTokenSource.NeverCanceled).GetHashCode();

    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Equals(right);

    public static bool operator !=(CancellationToken left, CancellationToken right) => !left.Equals(right);

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested)
        {
            ThrowOperationCanceledException();
        }
    }

    [DoesNotReturn]
    private void ThrowOperationCanceledException() =>
        throw new OperationCanceledException("The operation was canceled.", this);

    private CancellationTokenRegistration Register(
        Delegate callback, object? state, bool useSynchronizationContext, bool useExecutionContext)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return _source is null
            ? default
            : _source.Register(
                callback,
                state,
                useSynchronizationContext ? SynchronizationContext.Current : null,
                useExecutionContext ? ExecutionContext.Capture() : null);
    }
}
