namespace System.Threading;

/// <summary>A value that belongs to a flow of asynchronous calls: kept in the execution context, not here.</summary>
public sealed class AsyncLocal<T> : IAsyncLocal
{
    private readonly Action<AsyncLocalValueChangedArgs<T>>? _valueChangedHandler;

    public AsyncLocal()
    {
    }

    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>>? valueChangedHandler)
    {
        _valueChangedHandler = valueChangedHandler;
    }

    public T Value
    {
        get => ExecutionContext.GetLocalValue(this) is { } value ? (T)value : default!;
        set => ExecutionContext.SetLocalValue(this, value, _valueChangedHandler is not null);
    }

    void IAsyncLocal.OnValueChanged(object? previousValue, object? currentValue, bool contextChanged) =>
        _valueChangedHandler!(
            new AsyncLocalValueChangedArgs<T>(
                previousValue is null ? default : (T)previousValue,
                currentValue is null ? default : (T)currentValue,
                contextChanged));
}
