namespace System.Runtime.CompilerServices;

/// <summary>Calls back when an operation is complete; the caller takes care of the execution context.</summary>
public interface ICriticalNotifyCompletion : INotifyCompletion
{
    void UnsafeOnCompleted(Action continuation);
}
