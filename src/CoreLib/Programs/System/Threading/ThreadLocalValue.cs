namespace System.Threading;

/// <summary>One thread's value of a <see cref="ThreadLocal{T}"/>.</summary>
internal sealed class ThreadLocalValue<T>(ThreadLocal<T> owner)
{
    public T? Value;

    public ThreadLocal<T> Owner => owner;
}
