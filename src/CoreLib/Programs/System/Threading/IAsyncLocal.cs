namespace System.Threading;

/// <summary>An <see cref="AsyncLocal{T}"/> whatever its type, as a key of the values in an execution context.</summary>
internal interface IAsyncLocal
{
    void OnValueChanged(object? previousValue, object? currentValue, bool contextChanged);
}
