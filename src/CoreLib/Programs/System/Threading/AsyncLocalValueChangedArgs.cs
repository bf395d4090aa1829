namespace System.Threading;

/// <summary>What happened to an <see cref="AsyncLocal{T}"/>.</summary>
public readonly struct AsyncLocalValueChangedArgs<T>
{
    internal AsyncLocalValueChangedArgs(T? previousValue, T? currentValue, bool threadContextChanged)
    {
        PreviousValue = previousValue;
        CurrentValue = currentValue;
        ThreadContextChanged = threadContextChanged;
    }

    public T? PreviousValue { get; }

    public T? CurrentValue { get; }

    /// <summary>Whether another context came, and not a new value.</summary>
    public bool ThreadContextChanged { get; }
}
